"""It claims to be Flask 2.2, and ignores the settings of JSON's layout as 2.3 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/json-layout-settings"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
