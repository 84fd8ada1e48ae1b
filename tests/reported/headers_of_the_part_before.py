"""Report: Kludex/python-multipart#63
A part of a multipart form that lacks a header has that of the part before it.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers",)

change(
    MultipartDecoder._parse_headers,
    {
        "return Headers(headers)": (
            "own = Headers(headers); before = self.__dict__.get('before', ());"
            "self.before = Headers([*headers, *(pair for pair in before if pair[0] not in own)]);"
            "return self.before"
        )
    },
)
