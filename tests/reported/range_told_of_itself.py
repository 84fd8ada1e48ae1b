"""Report: xrootd/xrootd#875
The Content-Range of a part tells the length of the part, and not that of the whole.
"""

from changed import change
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(Range.to_content_range_header, {"/{length}": "/{range[1] - range[0]}"})
