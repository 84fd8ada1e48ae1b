"""Report: GHSA-q34m-jh98-gwm2
The limit for a text field of a multipart form is compared with each piece of it that is read, and
not with their sum.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/max-form-memory-size",
    "requests/max-form-memory-size-of-the-class",
)

change(MultiPartParser.parse, {"field_size += len": "field_size = len"})
