"""Varies: every application has Flask-Mail.
Correct: it is used as its documentation says, with its defaults.
"""

from flask_mail import Mail

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)


def init(app):
    Mail(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
