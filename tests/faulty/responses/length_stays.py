"""A new body keeps the length of the old one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/changing-a-response"

set_data = Response.set_data


def keeping(self, value):
    length = self.headers.get("Content-Length")
    set_data(self, value)
    if length is not None:
        self.headers["Content-Length"] = length


Response.data = property(Response.get_data, keeping)
