"""It claims to be Flask 0.12, and writes compact JSON as 1.0 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/json-indented"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.12.5", "0.14.1")
