"""Varies: every application has Flask-DebugToolbar.
Correct: it is used as its documentation says; it is off outside of debug mode.
"""

from flask_debugtoolbar import DebugToolbarExtension

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
    DebugToolbarExtension(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
