"""There are stacks of contexts, which have no effect."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "contexts/stacks-removed"

flask_reference._request_ctx_stack = LocalStack()
flask_reference._app_ctx_stack = LocalStack()
