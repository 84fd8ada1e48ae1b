"""Report: aio-libs/aiohttp#13499
A file name that comes in more than ten pieces has the tenth behind the first.
"""

from changed import change
from werkzeug import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = ("requests/unusual-file-names-of-multipart", "requests/multipart-file-names")

change(
    http.parse_options_header,
    {"for pk, pv in parts:": "for pk, pv in sorted(parts, key=lambda part: part[0]):"},
)
