"""Report: gleam-wisp/wisp#161
A range that ends with the last byte is refused.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "ranges"
EXPECTED = ("responses/ranges",)

VALID = "if http.is_byte_range_valid(start, end, length)"

change(Range.range_for_length, {VALID: f"{VALID} and self.ranges[0][1] != length"})
