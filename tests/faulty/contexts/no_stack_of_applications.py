"""It claims to be Flask 2.1, and its stack is none of app contexts."""

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "contexts/app-stack"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")

flask_reference._app_ctx_stack = flask_reference.globals._app_ctx_stack = object()
