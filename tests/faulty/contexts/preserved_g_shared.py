"""It claims to be Flask 1.1, and two clients in one block share g."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "contexts/preserved-by-two-clients"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
