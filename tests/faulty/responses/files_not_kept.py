"""It claims to be Flask 1.1, and lets files be kept as 2.0 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/send-file-max-age-before-2-0"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
