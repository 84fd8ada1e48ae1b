"""A range is answered without its last byte."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/ranges"

wrap = Response._wrap_range_response


def short(self, start, length):
    wrap(self, start, length - 1)


Response._wrap_range_response = short
