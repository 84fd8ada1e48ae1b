"""The host is told without its port."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/host"

host = Request.host.fget
Request.host = property(lambda self: host(self).rpartition(":")[0] or host(self))
