"""A member whose quality is no number is liked best (pallets/werkzeug#1623)."""

import re

from werkzeug.sansio import request

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/accept-malformed"

parse, odd = request.parse_accept_header, re.compile(r"q=(?![01](\.\d*)?\s*(,|;|$))[^,;]*")


def lenient(value, cls=None):
    return parse(odd.sub("q=1", value) if value else value, cls)


request.parse_accept_header = lenient
