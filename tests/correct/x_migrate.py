"""Varies: every application has Flask-Migrate.
Correct: it is used as its documentation says, with SQLite in memory.
"""

from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
    Migrate(app, SQLAlchemy(app))


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
