"""It claims to be Flask 3.0, and lets a view set its limit as 3.1 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "requests/limits-cannot-be-set"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("3.0.3", "3.0.6")
