"""It claims to be Flask 2.0, and gives factories nothing."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "cli/factory-gets-script-info"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.0.3", "2.0.3")
