"""Report: magne4000/universal-middleware#330
A range that ends at the byte 0 is answered with the whole.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/any-range")

change(werkzeug.http.parse_range_header, {"if end_str:": "if end_str.strip('0'):"})
