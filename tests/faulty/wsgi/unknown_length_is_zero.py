"""A request without a content length shows the length 0."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/content-type-and-length"

content_length = Request.content_length
Request.content_length = property(lambda self: content_length.__get__(self) or 0)
