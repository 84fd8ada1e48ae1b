"""A read that gives fewer bytes than it was asked for is taken for the end of the body."""

from io import BytesIO

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/multipart-of-any-bytes"


def first_piece(self):
    return BytesIO(self.environ["wsgi.input"].read(int(self.environ["CONTENT_LENGTH"])))


Request._get_stream_for_parsing = first_piece
