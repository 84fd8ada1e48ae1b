"""Varies: a range that is the whole file is answered with 200.
Correct: RFC 9110 14.2: a server may ignore the Range header.
"""

import werkzeug.wrappers.response as response_
from werkzeug.http import parse_range_header

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "application/static*",
)


own = response_.Response._process_range_request


def _process_range_request(self, environ, complete_length, accept_ranges):
    asked = parse_range_header(environ.get("HTTP_RANGE"))
    is_of_bytes = complete_length and asked is not None and asked.units == "bytes"
    if is_of_bytes and asked.range_for_length(complete_length) == (0, complete_length):
        self.headers["Accept-Ranges"] = "bytes"
        self.headers["Content-Length"] = str(complete_length)
        return False
    return own(self, environ, complete_length, accept_ranges)


response_.Response._process_range_request = _process_range_request
