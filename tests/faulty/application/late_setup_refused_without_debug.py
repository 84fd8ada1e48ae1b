"""It claims to be Flask 2.1, and refuses late routes without debug mode as 2.2 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "application/setup-in-debug"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")
