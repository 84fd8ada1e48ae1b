"""Varies: every application has Honeybadger.
Correct: it is used as its documentation says, and sends nothing, for it has no key.
"""

from honeybadger.contrib import FlaskHoneybadger

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "blueprints",
    "routing",
    "sessions",
    "templates",
    "cli",
    "contexts",
)


def init(app):
    FlaskHoneybadger(app, report_exceptions=True)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
