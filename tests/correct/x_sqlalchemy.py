"""Varies: every application has Flask-SQLAlchemy.
Correct: it is used as its documentation says, with SQLite in memory.
"""

from flask_sqlalchemy import SQLAlchemy

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "async",
    "blueprints",
    "cli",
    "dispatch",
    "responses",
    "sessions",
    "templates",
    "wsgi",
)


def init(app):
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    SQLAlchemy(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
