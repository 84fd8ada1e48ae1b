"""Report: pallets/werkzeug#2658
An uploaded file that is not read at once begins with the line break before it.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/multipart-sizes",
    "requests/multipart-pieces",
)

change(
    MultipartDecoder._parse_data,
    {"match).end()": "match).end() if b'--' + self.boundary in data else 0"},
)
