"""The referrer is read from a header that nobody sends."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/other-headers"

Request.referrer = property(lambda self: self.headers.get("Referrer"))
