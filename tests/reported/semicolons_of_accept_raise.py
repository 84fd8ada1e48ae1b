"""Report: jfinkels/flask-restless#419
An Accept header whose types have semicolons between them is a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/accept-malformed",)

change(
    werkzeug.http.parse_accept_header,
    {'if "q" in options:': 'assert options or ";" not in value\n        if "q" in options:'},
)
