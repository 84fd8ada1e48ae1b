"""Varies: every application has Flask-JWT-Extended.
Correct: it is used as its documentation says, with its defaults.
"""

import flask
from flask_jwt_extended import JWTManager

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

own = flask.Flask.__init__


def init(app):
    app.config.setdefault("JWT_SECRET_KEY", "k" * 32)
    JWTManager(app)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
