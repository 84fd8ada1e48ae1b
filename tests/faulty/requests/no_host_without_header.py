"""Without a Host header there is no host."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/host-without-header"

host = Request.host.fget
Request.host = property(
    lambda self: host(self) if "Host" in self.headers else "", lambda self, value: None
)
