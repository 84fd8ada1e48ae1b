"""Varies: the configuration has further keys.
Correct: extensions set defaults for theirs (Flask-SQLAlchemy, Flask-Limiter).
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/config*",
    "application/other-classes",
    "application/independence",
    "application/extensions",
)


def init(app):
    app.config.setdefault("SITE_NAME", "site")
    app.config.setdefault("SITE_TRACED", True)


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
