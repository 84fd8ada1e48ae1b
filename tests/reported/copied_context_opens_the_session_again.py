"""Report: pallets/flask#2935
The session in a copy of the request context is another one than in the request.
"""

from changed import change
from flask.ctx import RequestContext

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "contexts"
EXPECTED = ("contexts/copied-request-context", "contexts/copy-current-request-context")

change(RequestContext.copy, {"session=self._session": "session=None"})
