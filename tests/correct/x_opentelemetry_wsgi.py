"""Varies: every application has OpenTelemetry's middleware around its wsgi_app, which exports
nothing.
Correct: it is used as its documentation says, with its defaults.
"""

from opentelemetry.instrumentation.wsgi import OpenTelemetryMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "middleware",
    "testing/buffered",
    "contexts",
    "responses",
)


def init(app):
    app.wsgi_app = OpenTelemetryMiddleware(app.wsgi_app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
