"""Varies: every application has Flask-Limiter.
Correct: it is used as its documentation says, with memory storage and no limits.
"""

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "async/override",
)
DIFFERS = {"dispatch/any-callable": "asks a view for its __name__"}


def init(app):
    Limiter(get_remote_address, app=app, storage_uri="memory://")


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
