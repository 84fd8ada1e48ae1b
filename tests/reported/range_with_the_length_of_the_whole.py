"""Report: tower-rs/tower-http#228
An answer of 206 has the Content-Length of the whole file.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(
    Response._process_range_request,
    {"self.content_length = content_length": "self.content_length = complete_length"},
)
