"""It claims to be Flask 2.0, and redirects a form in debug mode as 2.1 does."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "routing/slash-redirect-of-a-form-in-debug"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.0.3", "2.0.3")
