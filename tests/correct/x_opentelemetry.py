"""Varies: every application is instrumented by OpenTelemetry, which exports nothing.
Correct: it is used as its documentation says.
"""

from opentelemetry.instrumentation.flask import FlaskInstrumentor

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "wsgi",
    "signals",
)


def init(app):
    FlaskInstrumentor().instrument_app(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
