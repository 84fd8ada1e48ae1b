"""The mimetype is the whole content type."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/mimetype"

Request.mimetype = property(lambda self: self.headers.get("Content-Type", ""))
