"""Report: pallets/werkzeug#1526
Error pages do not tell their charset.
"""

from changed import change
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("responses/error-page",)

change(HTTPException.get_headers, {"text/html; charset=utf-8": "text/html"})
