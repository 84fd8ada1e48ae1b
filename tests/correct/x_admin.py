"""Varies: every application has Flask-Admin.
Correct: it is used as its documentation says, with its defaults, at /admin.
"""

from flask_admin import Admin

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "blueprints",
    "cli/routes",
)


def init(app):
    Admin(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
