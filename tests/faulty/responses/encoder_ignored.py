"""It claims to be Flask 2.2, and has no ``json_encoder`` any more."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/json-encoder"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
