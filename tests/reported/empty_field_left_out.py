"""Report: pallets/werkzeug#2632
A field of a multipart form that is empty does not arrive as one.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/multipart-sizes", "requests/multipart-pieces")

change(
    MultiPartParser.parse,
    {"fields.append((": "value and fields.append(("},
)
