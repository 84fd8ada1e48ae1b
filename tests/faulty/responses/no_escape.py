"""It claims to be Flask 2.3, and offers neither ``escape`` nor ``Markup``."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/markup"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.3.3", "2.3.8")
