"""Varies: every application has Flask-Vite.
Correct: it is used as its documentation says, with its defaults.
"""

from flask_vite import Vite

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")
DIFFERS = {
    "application/debug-and-templates": "makes the Jinja environment in its constructor",
    "templates/auto-reload": "makes the Jinja environment in its constructor",
    "templates/jinja-options": "makes the Jinja environment in its constructor",
    "templates/tojson": "makes the Jinja environment in its constructor",
}


def init(app):
    Vite(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
