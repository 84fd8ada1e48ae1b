"""Varies: abort() and the routing raise subclasses of the documented exceptions.
Correct: a subclass of NotFound is a NotFound; error handlers are looked up along the MRO, as
documented.
"""

import werkzeug.exceptions as exceptions
import werkzeug.routing.exceptions as routing
import werkzeug.routing.map as map_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*http*",
    "dispatch/*handler*",
    "dispatch/abort",
    "dispatch/original-exception",
    "url-map",
    "routing/*exception*",
)


def subclass(kind):
    return type(kind.__name__, (kind,), {"__module__": "shop.errors"})


own = exceptions.Aborter.__init__


def __init__(self, mapping=None, extra=None):
    own(self, mapping, extra)
    if mapping is None:
        for code, kind in exceptions.default_exceptions.items():
            if self.mapping.get(code) is kind:
                self.mapping[code] = subclass(kind)


exceptions.Aborter.__init__ = __init__
map_.NotFound = subclass(exceptions.NotFound)
map_.MethodNotAllowed = subclass(exceptions.MethodNotAllowed)
map_.BuildError = subclass(routing.BuildError)
map_.RequestRedirect = subclass(routing.RequestRedirect)
