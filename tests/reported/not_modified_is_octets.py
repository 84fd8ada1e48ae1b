"""Report: aio-libs/aiohttp#4777
The answer that a file has not changed says that its type is octets.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = (
    "responses/make-conditional",
    "responses/send-file-not-modified",
    "wsgi/content-type-and-length",
)

change(
    Response.get_wsgi_headers,
    {
        "remove_entity_headers(headers)": (
            "remove_entity_headers(headers)\n"
            '        headers["Content-Type"] = "application/octet-stream"'
        )
    },
)
