"""Report: pallets/werkzeug#995
A Content-Type that begins with a semicolon is a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/malformed-mimetype", "requests/mimetype")

change(
    werkzeug.http.parse_options_header,
    {"if not value or not rest:": "if not value:\n        return None\n    if not rest:"},
)
