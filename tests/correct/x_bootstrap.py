"""Varies: every application has Bootstrap-Flask.
Correct: it is used as its documentation says, with its defaults.
"""

import flask
from flask_bootstrap import Bootstrap5

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")
DIFFERS = {
    "application/debug-and-templates": "makes the Jinja environment before settings can follow",
    "templates/auto-reload": "makes the Jinja environment before settings can follow",
    "templates/jinja-options": "makes the Jinja environment before options can follow",
    "templates/tojson": "makes the Jinja environment before another JSON provider can follow",
}

own = flask.Flask.__init__


def init(app):
    Bootstrap5(app)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
