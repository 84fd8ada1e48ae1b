"""It claims to be Flask 2.2 on Werkzeug 2.2, and limits every body as 2.3 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "requests/max-content-length-of-the-form-only"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
