"""It claims to be of the time of Werkzeug 1.0, whose client could return tuples, and cannot."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "testing/response-as-tuple"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
