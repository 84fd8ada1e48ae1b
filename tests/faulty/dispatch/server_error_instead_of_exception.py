"""It claims to be Flask 1.0, and hands an InternalServerError to the handler for 500."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "dispatch/original-exception-before-1-1"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.0", "0.14.1")
