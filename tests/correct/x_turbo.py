"""Varies: every application has Turbo-Flask.
Correct: it is used as its documentation says, with its defaults.
"""

from turbo_flask import Turbo

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    Turbo(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
