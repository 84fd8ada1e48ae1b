"""Report: pallets/flask#2986
A handler for HTTPException is given the redirects of routing, which are then not made.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("dispatch/catch-all-http-handler",)

change(flask.Flask.handle_http_exception, {"if isinstance(e, RoutingException):": "if False:"})
