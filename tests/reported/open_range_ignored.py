"""Report: cesanta/mongoose#100
A range without an end is answered with the whole file.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(
    Range.range_for_length,
    {"if end is None:\n": "if end is None and start >= 0:\n        return None\n    if not end:\n"},
)
