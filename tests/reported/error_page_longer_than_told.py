"""Report: benoitc/gunicorn#772
The page of an error is one byte longer than its Content-Length.
"""

from changed import change
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "errors"
EXPECTED = ("responses/error-page", "wsgi/validator")

change(
    HTTPException.get_response,
    {
        "return Response(self.get_body(environ, scope), self.code, headers)": (
            "body = self.get_body(environ, scope);"
            "length = ('Content-Length', str(len(body.encode()) - 1));"
            "return Response([body.encode()], self.code, [*headers, length])"
        )
    },
)
