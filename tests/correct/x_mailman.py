"""Varies: every application has Flask-Mailman.
Correct: it is used as its documentation says, with its defaults.
"""

import flask
from flask_mailman import Mail

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

own = flask.Flask.__init__


def init(app):
    Mail(app)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
