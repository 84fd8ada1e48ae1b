"""Varies: every application has Flask-RESTX.
Correct: it is used as its documentation says, with an API of no resources below /zz-api.
"""

from flask_restx import Api

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
    Api(app, prefix="/zz-api", doc="/zz-api/doc")


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
