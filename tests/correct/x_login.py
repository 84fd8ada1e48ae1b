"""Varies: every application has Flask-Login.
Correct: it is used as its documentation says, with a user_loader that knows nobody.
"""

from flask_login import LoginManager

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)
DIFFERS = {
    "sessions/vary": "reads the session of every request",
}


def init(app):
    manager = LoginManager(app)
    manager.user_loader(lambda user_id: None)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
