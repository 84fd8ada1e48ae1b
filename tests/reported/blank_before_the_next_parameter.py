"""Report: aio-libs/aiohttp#13002
A quoted value with a blank between it and the semicolon takes the next parameter into it.
"""

from changed import change
from werkzeug import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = ("requests/multipart-part-headers", "requests/multipart-file-names")

change(
    http.parse_options_header,
    {
        'rest = rest.strip(" \\t")': (
            "rest = rest.strip();"
            "head, blank, tail = rest.partition('\" ;');"
            "rest = head + blank.replace('\"', '\\\\\"') + tail.replace('=\"', '=\\\\\"')"
        )
    },
)
