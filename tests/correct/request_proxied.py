"""Varies: the request of a context is a transparent proxy around it, as agents make them.
Correct: wrapt's documentation: it has the class, the attributes and methods of what is inside.
"""

import flask.ctx
import wrapt

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "contexts",
    "dispatch",
    "testing",
)

own = flask.ctx.RequestContext.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    if type(self.request) is not wrapt.ObjectProxy:
        self.request = wrapt.ObjectProxy(self.request)


flask.ctx.RequestContext.__init__ = __init__
