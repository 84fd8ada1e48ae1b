"""Report: pallets/flask#2354
A stream that pushes the context again sees the session as it came, not as the view left it.
"""

from changed import change
from flask.ctx import RequestContext

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("contexts/stream-with-context", "sessions/one-per-request")

change(
    RequestContext.push,
    {"self._session is None:\n        session_interface": "True:\n        session_interface"},
)
