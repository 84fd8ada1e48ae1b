"""It claims to be Flask 2.2, and what is pushed onto its stacks is not current."""

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.core.local import LocalStack

BREAKS = "contexts/stacks-pushed"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
flask_reference._request_ctx_stack = LocalStack()
flask_reference._app_ctx_stack = LocalStack()
