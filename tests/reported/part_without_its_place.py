"""Report: aio-libs/aiohttp#2847
The answer to a range does not tell which part of the file it is.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "ranges"
EXPECTED = ("responses/ranges", "application/ranges-of-files")

change(Response._process_range_request, {"self.content_range = content_range_header": "pass"})
