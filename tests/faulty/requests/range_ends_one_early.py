"""A range ends one byte too early."""

from werkzeug.http import parse_range_header

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/range"


def short(self):
    found = parse_range_header(self.headers.get("Range"))
    if found is not None:
        found.ranges = [(start, end and end - 1) for start, end in found.ranges]
    return found


Request.range = property(short)
