"""The content length is text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/content-length"

Request.content_length = property(lambda self: self.headers.get("Content-Length"))
