"""Varies: every application has Flask-DebugToolbar.
Correct: it is used as its documentation says.
"""

from flask_debugtoolbar import DebugToolbarExtension

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "cli/app-option",
    "cli/own-program",
    "cli/run-*",
)
DIFFERS = {
    "application/debug-from-environment": "wants a secret key in debug mode",
    "cli/app-option": "wants a secret key in debug mode",
    "cli/own-program": "wants a secret key in debug mode",
    "cli/run-debugger": "wants a secret key in debug mode",
    "cli/run-reloader": "wants a secret key in debug mode",
}


def init(app):
    DebugToolbarExtension(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
