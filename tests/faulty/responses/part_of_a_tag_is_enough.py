"""A part is sent where If-Range has the tag of the response and more."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/ranges"

processable = Response._is_range_request_processable


def _is_range_request_processable(self, environ):
    tag = self.headers.get("ETag", "-").strip('"')
    return tag in environ.get("HTTP_IF_RANGE", "") or processable(self, environ)


Response._is_range_request_processable = _is_range_request_processable
