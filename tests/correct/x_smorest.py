"""Varies: every application has flask-smorest.
Correct: it is used as its documentation says, with its defaults.
"""

import flask
from flask_smorest import Api

from flask_adapters.flask import FlaskAdapter as adapter

own = flask.Flask.__init__


def init(app):
    app.config.update(API_TITLE="conformance", API_VERSION="1", OPENAPI_VERSION="3.0.2")
    Api(app)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
