"""It claims to be of the time of Werkzeug 2.0, whose responses unpacked, and theirs do not."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "testing/response-unpacks"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.0.3", "2.0.3")
