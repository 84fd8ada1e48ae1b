"""Report: pallets/werkzeug#3255
A range of the last zero bytes is answered with the whole file as a part.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/ranges-of-no-last-bytes",)

change(werkzeug.http.parse_range_header, {"if begin == 0:": "if False:"})
