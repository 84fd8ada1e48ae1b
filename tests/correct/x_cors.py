"""Varies: every application has Flask-CORS.
Correct: it is used as its documentation says, with its defaults.
"""

from flask_cors import CORS

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "routing/*options*",
)


def init(app):
    CORS(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
