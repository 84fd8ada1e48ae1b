"""Report: flask-restful/flask-restful#354
The headers that an error class of one's own has are not in its answer.
"""

from changed import change
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("dispatch/exception-classes", "responses/error-page-of-a-class")

change(
    HTTPException.get_response,
    {"self.get_headers(environ, scope)": "HTTPException.get_headers(self, environ, scope)"},
)
