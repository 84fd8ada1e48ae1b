"""It says that no signals are available."""

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "signals/signals-available"

flask_reference.signals_available = False
adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
