"""Varies: every application has Flask-WTF CSRFProtect.
Correct: it is used as its documentation says, with WTF_CSRF_CHECK_DEFAULT off.
"""

from flask_wtf import CSRFProtect

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)
DIFFERS = {
    "templates/auto-reload": "makes the Jinja environment in its constructor",
    "templates/tojson": "makes the Jinja environment in its constructor",
    "templates/jinja-options": "makes the Jinja environment in its constructor",
    "application/debug-and-templates": "makes the Jinja environment in its constructor",
}


def init(app):
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    CSRFProtect(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
