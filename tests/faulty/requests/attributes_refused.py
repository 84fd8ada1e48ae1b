"""A request takes no attributes of other names than its own."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/request-attributes"


def closed(self, name, value):
    if name == "visitor":
        raise AttributeError(name)
    object.__setattr__(self, name, value)


Request.__setattr__ = closed
