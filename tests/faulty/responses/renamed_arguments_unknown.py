"""It claims to be Flask 2.1, and does not know the old names of arguments any more."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/renamed-arguments"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")
