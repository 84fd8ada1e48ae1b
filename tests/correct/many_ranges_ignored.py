"""Varies: a request for more than one range is answered with the whole file.
Correct: RFC 9110 14.2: a server may ignore the Range header, and many do with several ranges.
"""

import werkzeug.wrappers.response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)


own = werkzeug.wrappers.response.Response._process_range_request


def _process_range_request(self, environ, complete_length, accept_ranges):
    if "," in environ.get("HTTP_RANGE", ""):
        return False
    return own(self, environ, complete_length, accept_ranges)


werkzeug.wrappers.response.Response._process_range_request = _process_range_request
