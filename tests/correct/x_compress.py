"""Varies: every application has Flask-Compress.
Correct: it is used as its documentation says, with its defaults.
"""

from flask_compress import Compress

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "responses",
    "wsgi/head",
)


def init(app):
    Compress(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
