"""Report: pallets/werkzeug#1937
A range of an empty file is answered with 416 instead of the empty file.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/ranges-of-nothing",)

change(
    Response._process_range_request,
    {"(complete_length and self": "(complete_length is not None and self"},
)
