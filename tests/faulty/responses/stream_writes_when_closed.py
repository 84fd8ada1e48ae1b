"""The stream of a response is written to after it was closed."""

from werkzeug.wrappers.response import ResponseStream

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/stream-of-a-response"


def close(self):
    """It stays open."""


ResponseStream.close = close
