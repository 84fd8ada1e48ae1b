"""Varies: a request's body is limited to its length by a buffered reader.
Correct: the documentation promises that reading ends there, and the errors.
"""

import io

import werkzeug.wrappers.request
import werkzeug.wsgi
from werkzeug.exceptions import ClientDisconnected
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/data*",
    "requests/stream*",
    "requests/content-length*",
)

own = werkzeug.wsgi.get_input_stream


class Limited(io.RawIOBase):
    def __init__(self, stream, length):
        self.stream, self.left = stream, length

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.left:
            return 0
        try:
            piece = self.stream.read(min(len(buffer), self.left))
        except (OSError, ValueError) as error:
            raise ClientDisconnected from error
        if not piece:
            raise ClientDisconnected
        self.left -= len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


def get_input_stream(environ, safe_fallback=True, max_content_length=None):
    stream = own(environ, safe_fallback, max_content_length)
    length = environ.get("CONTENT_LENGTH") or ""
    if type(stream) is not werkzeug.wsgi.LimitedStream or not length.isdigit():
        return stream
    if "wsgi.input_terminated" in environ:
        return stream
    return io.BufferedReader(Limited(environ["wsgi.input"], int(length)))


for module in (werkzeug.wsgi, werkzeug.wrappers.request):
    module.get_input_stream = get_input_stream
