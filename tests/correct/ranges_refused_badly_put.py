"""Varies: a Range header that is malformed is refused with 400.
Correct: RFC 9110 14.2: a server may reject an invalid ranges-specifier.
"""

import re

import werkzeug.wrappers.response as response_
from werkzeug.exceptions import BadRequest

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)


own = response_.Response._process_range_request
WELL = re.compile(r"(?i)bytes\s*=\s*(\d+-\d*|-\d+)(\s*,\s*(\d+-\d*|-\d+))*\s*|(?!bytes)[\w-]+=.+")


def _process_range_request(self, environ, complete_length, accept_ranges):
    asked = environ.get("HTTP_RANGE")
    if asked is not None and accept_ranges and complete_length and not WELL.fullmatch(asked):
        raise BadRequest("That is no range.")
    return own(self, environ, complete_length, accept_ranges)


response_.Response._process_range_request = _process_range_request
