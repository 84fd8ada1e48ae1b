"""Report: pallets/werkzeug#1704
A range that spans the whole file is answered with 200 instead of 206.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(
    Response._process_range_request,
    {
        "    content_length = range_tuple[1] - range_tuple[0]\n": """
    content_length = range_tuple[1] - range_tuple[0]
    if content_length == complete_length:
        return False
"""
    },
)
