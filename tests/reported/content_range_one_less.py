"""Report: pallets/quart#331
The Content-Range of a part ends one byte before the part does.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/any-range")

change(Range.to_content_range_header, {"{range[1] - 1}": "{range[1] - 2}"})
