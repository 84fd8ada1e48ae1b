"""Report: sanic-org/sanic#1109
A text field of a multipart form that names its content type is taken for a file.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers",)

change(
    MultipartDecoder.next_event,
    {"if filename is not None:": 'if filename is not None or "content-type" in headers:'},
)
