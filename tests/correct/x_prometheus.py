"""Varies: every application has the Prometheus exporter.
Correct: it is used as its documentation says, with a registry for each application.
"""

from prometheus_client import CollectorRegistry
from prometheus_flask_exporter import PrometheusMetrics

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "cli/routes",
)


def init(app):
    PrometheusMetrics(app, registry=CollectorRegistry())


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
