"""Report: pallets/werkzeug#1769
The credentials of a request are missing where they are one token, as Bearer has.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

change(Authorization.from_header, {"return cls(scheme, None, rest)": "return None"})
