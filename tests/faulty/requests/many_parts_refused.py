"""It claims to be Flask 2.1 on Werkzeug 2.1, and limits the parts of a form as 2.2.3 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "requests/form-parts-before-2-2-3"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")
