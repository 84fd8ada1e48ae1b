"""It claims to be Flask 0.9, and does not match subdomains by SERVER_NAME, as 1.0 does not."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "routing/server-name-implies-subdomains"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.9", "0.14.1")
