"""It claims to be Flask 0.8, and reads the tuples of views as later releases do."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "dispatch/return-tuple-before-0-9"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.8", "0.14.1")
