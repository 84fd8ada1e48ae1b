"""It claims to be Flask 3.0 on Werkzeug 3.0, and limits fields as 3.1 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "requests/long-fields-before-3-1"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("3.0.3", "3.0.6")
