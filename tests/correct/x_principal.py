"""Varies: every application has Flask-Principal.
Correct: it is used as its documentation says, with sessions off.
"""

from flask_principal import Principal

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)


def init(app):
    Principal(app, use_sessions=False)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
