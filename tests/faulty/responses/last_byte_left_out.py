"""The last byte of a file is in no range."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/any-range"

wrap = Response._wrap_range_response


def short(self, start, length):
    wrap(self, start, length - 1 if length > 1 else length)


Response._wrap_range_response = short
