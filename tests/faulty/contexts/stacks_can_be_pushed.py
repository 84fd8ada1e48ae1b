"""It claims to be Flask 2.3, and its stacks can be pushed onto."""

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.core.local import LocalStack

BREAKS = "contexts/stacks-read-only"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.3.3", "2.3.8")
flask_reference._request_ctx_stack = LocalStack()
flask_reference._app_ctx_stack = LocalStack()
