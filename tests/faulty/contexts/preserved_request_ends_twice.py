"""It claims to be Flask 1.1, and tears a preserved request down twice."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "contexts/preserved-teardown-once"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
