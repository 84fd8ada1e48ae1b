"""Varies: every application has Elastic APM's agent.
Correct: it is used as its documentation says, with DISABLE_SEND on.
"""

from elasticapm.contrib.flask import ElasticAPM

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "wsgi",
)
DIFFERS = {
    "dispatch/propagation": "its receiver raises ValueError where no exception is being handled",
}


def init(app):
    app.config["ELASTIC_APM"] = {
        "SERVICE_NAME": "conformance",
        "DISABLE_SEND": True,
        "CENTRAL_CONFIG": False,
        "CLOUD_PROVIDER": False,
        "METRICS_INTERVAL": "0s",
    }
    ElasticAPM(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
