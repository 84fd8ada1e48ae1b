"""Varies: contexts have slots in the place of a dictionary: they take no attributes but their own.
Correct: the documentation says what contexts have; what belongs to one is kept in `g`.
"""

import flask.app
import flask.ctx

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch", "testing", "sessions", "signals", "async", "wsgi")


def closed(kind, names):
    def __setattr__(self, name, value):
        if name not in names and not hasattr(kind, name):
            raise AttributeError(name)
        object.__setattr__(self, name, value)

    kind.__setattr__ = __setattr__


closed(flask.ctx.AppContext, {"app", "url_adapter", "g", "_cv_tokens"})
names = {"app", "request", "url_adapter", "flashes", "_session", "_after_request_functions"}
closed(flask.ctx.RequestContext, names | {"_cv_tokens"})
