"""Varies: every application has Flask-SQLAlchemy.
Correct: it is used as its documentation says, with SQLite in memory.
"""

from flask_sqlalchemy import SQLAlchemy

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "cli/shell*",
    "contexts/teardown*",
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
