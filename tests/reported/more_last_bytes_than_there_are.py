"""Report: tornadoweb/tornado#2521
A range of more last bytes than the file has fails while it is sent.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/ranges-malformed", "responses/any-range")

change(
    Range.range_for_length,
    {"start += length": "start += length\n            return start, length"},
)
