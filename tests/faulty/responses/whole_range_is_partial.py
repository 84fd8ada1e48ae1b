"""It claims to be Flask 0.12 on Werkzeug 0.14, and answers a range over all as 1.0 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/whole-range-before-1-0"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.12.5", "0.14.1")
