"""Varies: every application has Flask-Talisman.
Correct: it is used as its documentation says, with force_https off.
"""

from flask_talisman import Talisman

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)
DIFFERS = {
    "application/debug-and-templates": "makes the Jinja environment in its constructor",
    "application/default-configuration": "sets SESSION_COOKIE_SAMESITE",
    "sessions/cookie-defaults": "sets SESSION_COOKIE_SAMESITE",
    "templates/auto-reload": "makes the Jinja environment in its constructor",
    "templates/jinja-options": "makes the Jinja environment in its constructor",
    "templates/tojson": "makes the Jinja environment in its constructor",
}


def init(app):
    Talisman(app, force_https=False, session_cookie_secure=False)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
