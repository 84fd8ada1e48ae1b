"""Report: Pylons/webob#221
An error class that writes its page itself is answered with the default page.
"""

from changed import change
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "errors"
EXPECTED = (
    "responses/error-page",
    "dispatch/http-exception-raised",
    "responses/error-page-of-a-class",
)

change(
    HTTPException.get_response,
    {"self.get_body(environ, scope)": "HTTPException.get_body(self, environ, scope)"},
)
