"""Report: pallets/flask#4303
A coroutine function that copies the request context runs when the copy is popped already.
"""

import flask.ctx
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "async"
EXPECTED = ("contexts/copy-current-request-context", "async/contexts")

change(flask.ctx.copy_current_request_context, {"ctx.app.ensure_sync(f)(": "f("})
