"""Varies: every application has flask-smorest.
Correct: it is used as its documentation says, with an API of no resources.
"""

from flask_smorest import Api

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "blueprints",
    "routing",
    "sessions",
    "templates",
    "cli",
    "contexts",
)


def init(app):
    app.config.update(API_TITLE="site", API_VERSION="1", OPENAPI_VERSION="3.0.2")
    Api(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
