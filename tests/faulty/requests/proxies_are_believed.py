"""The client's address is the one that it tells itself."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/client-address"

Request.remote_addr = property(
    lambda self: self.headers.get("X-Forwarded-For") or self.environ.get("REMOTE_ADDR"),
    lambda self, value: None,
)
