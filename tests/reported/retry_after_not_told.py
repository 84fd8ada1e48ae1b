"""Report: pallets/werkzeug#1657
abort(429, retry_after=…) does not tell the client when to try again.
"""

from werkzeug.exceptions import HTTPException, TooManyRequests

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("responses/error-page-retry-after",)

TooManyRequests.get_headers = HTTPException.get_headers
