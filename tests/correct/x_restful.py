"""Varies: every application has Flask-RESTful.
Correct: it is used as its documentation says, without resources.
"""

from flask_restful import Api

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "async",
    "blueprints",
    "cli",
    "dispatch",
    "responses",
    "sessions",
    "templates",
    "wsgi",
)


def init(app):
    Api(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
