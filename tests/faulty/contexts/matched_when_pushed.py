"""It claims to be Flask 0.1, and matches a request when its context is pushed."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "contexts/matched-at-dispatch"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.1", "0.14.1")
