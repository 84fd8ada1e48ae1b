"""``start_response`` is handed the error being handled, even if there is none."""

import sys

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/start-response"

call = Response.__call__


def with_error(self, environ, start_response):
    def start(status, headers):
        return start_response(status, headers, sys.exc_info())

    return call(self, environ, start)


Response.__call__ = with_error
