"""Varies: request.headers is a copy of what came, in the order of the names.
Correct: the documentation says that it holds the headers that were received.
"""

import werkzeug.wrappers
from werkzeug.datastructures import EnvironHeaders, Headers

from flask_adapters.flask import FlaskAdapter as adapter

own = werkzeug.wrappers.Request.__init__


class Received(Headers):
    def _refuse(self, *args, **kwargs):
        raise TypeError("what was received cannot be changed")

    __setitem__ = __delitem__ = add = set = remove = pop = clear = extend = update = _refuse


def __init__(self, environ, *args, **kwargs):
    own(self, environ, *args, **kwargs)
    self.headers = Received(sorted(EnvironHeaders(environ)))


werkzeug.wrappers.Request.__init__ = __init__
