"""A malformed host is kept as it came."""

from werkzeug.wsgi import get_host

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/malformed-host"

Request.host = property(
    lambda self: self.headers.get("Host") or get_host(self.environ), lambda self, value: None
)
