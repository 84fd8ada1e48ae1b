"""Report: pallets/werkzeug#1623
An Accept item with a quality above 1 is taken as if it were 1.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = (
    "requests/accept-malformed",
    "requests/accept-malformed-dropped",
)

change(
    werkzeug.http.parse_accept_header,
    {"if q < 0 or q > 1:": "q = max(min(q, 1), 0)\n            if False:"},
)
