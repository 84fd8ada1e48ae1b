"""A body of just the allowed length is refused."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/max-content-length"

limit = Request.max_content_length


def one_less(self):
    value = limit.fget(self)
    return value and value - 1


Request.max_content_length = property(one_less, limit.fset)
