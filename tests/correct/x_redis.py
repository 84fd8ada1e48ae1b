"""Varies: every application has Flask-Redis.
Correct: it is used as its documentation says; no server is asked.
"""

from flask_redis import FlaskRedis

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)


def init(app):
    FlaskRedis(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
