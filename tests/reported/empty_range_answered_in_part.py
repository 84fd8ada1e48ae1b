"""Report: Kludex/starlette#3388
A range that ends one byte before it begins is answered with 206 and nothing.
"""

import werkzeug.http
from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("responses/ranges-malformed",)

change(werkzeug.http.parse_range_header, {"if begin >= end:": "if begin > end:"})
change(werkzeug.http.is_byte_range_valid, {"start >= stop:": "start > stop:"})
change(Range.__init__, {"start >= end": "start > end"})
