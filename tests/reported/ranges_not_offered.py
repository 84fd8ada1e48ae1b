"""Report: pallets/werkzeug#3108
A file that is sent whole does not tell that ranges of it can be asked for.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/send-file")

own = Response._process_range_request


def _process_range_request(self, environ, complete_length=None, accept_ranges=None):
    is_part = own(self, environ, complete_length, accept_ranges)
    if not is_part:
        self.headers.pop("Accept-Ranges", None)
    return is_part


Response._process_range_request = _process_range_request
