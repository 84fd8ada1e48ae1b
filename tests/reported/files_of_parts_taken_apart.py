"""Report: bottlepy/bottle#358
A file that is itself of several parts, as a saved mail or page, makes its form unreadable.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers",)

own = MultiPartParser.start_file_streaming


def start_file_streaming(self, event, total_content_length):
    if event.headers.get("content-type", "").startswith(("multipart/", "message/")):
        raise ValueError
    return own(self, event, total_content_length)


MultiPartParser.start_file_streaming = start_file_streaming
