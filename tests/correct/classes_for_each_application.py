"""Varies: each application has request and response classes of its own, derived from Flask's.
Correct: they are subclasses; ``request_class`` and ``response_class`` name them.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/response-class",
    "application/other-classes",
    "requests/request-class",
    "dispatch/return-*",
)

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    self.request_class = type("Request", (self.request_class,), {})
    self.response_class = type("Response", (self.response_class,), {})
    own(self, *args, **kwargs)


flask.Flask.__init__ = __init__
