"""It claims to be Flask 1.0, and matches the request when its context is pushed, as 1.1 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "routing/matched-when-made"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.0.4", "0.14.1")
