"""Varies: every application has Flask-Talisman.
Correct: it is used as its documentation says, with force_https off.
"""

from flask_talisman import Talisman

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
    Talisman(app, force_https=False, session_cookie_secure=False)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
