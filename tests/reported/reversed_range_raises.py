"""Report: pallets/flask#2526
A range that ends before it starts raises, which ends as a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/ranges-malformed",)

change(werkzeug.http.parse_range_header, {"if begin >= end:": "if False:"})
