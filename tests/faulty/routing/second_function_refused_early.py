"""It claims to be Flask 0.9, and refuses a second function for an endpoint as 0.10 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "routing/duplicate-endpoint-overwrites"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.9", "0.14.1")
