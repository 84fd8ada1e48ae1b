"""Varies: request.headers is a copy of what came, in the order of the names.
Correct: the documentation says that it holds the headers that were received.
"""

import werkzeug.wrappers
from werkzeug.datastructures import EnvironHeaders, Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "contexts/simulated*",
    "testing/request-headers",
    "wsgi/request-headers",
    "wsgi/content*",
    "middleware/powers",
)


class Received(Headers):
    def _refuse(self, *args, **kwargs):
        raise TypeError("what was received cannot be changed")

    __setitem__ = __delitem__ = add = set = remove = pop = clear = extend = update = _refuse


def headers(self):
    copied = Headers(sorted(EnvironHeaders(self.environ)))
    copied.__class__ = Received
    return copied


werkzeug.wrappers.Request.headers = property(headers, lambda self, given: None)
