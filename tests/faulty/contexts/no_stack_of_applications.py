"""It claims to be Flask 2.1, and has no stack of app contexts."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "contexts/app-stack"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")
