"""Report: pulp/pulpcore#3055
The length of a range that ends beyond the file is counted up to the end that was asked for.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(Range.range_for_length, {"return start, min(end, length)": "return start, end"})
