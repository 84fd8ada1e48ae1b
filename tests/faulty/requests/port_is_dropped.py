"""The host is told without its port."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/host"

host = Request.host.fget


def without_port(self):
    name, _, port = host(self).rpartition(":")
    return name if port.isdigit() else host(self)


Request.host = property(without_port, lambda self, value: None)
