"""Report: pallets/werkzeug#126
A part of a multipart form is lost where what is read at once ends inside of the line break
before its headers.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/multipart-pieces", "requests/multipart-sizes")

change(
    MultipartDecoder._parse_headers,
    {'if line != b"":': 'if line == b"":\n            break\n        if True:'},
)
