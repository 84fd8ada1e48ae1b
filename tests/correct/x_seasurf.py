"""Varies: every application has Flask-SeaSurf.
Correct: it is used as its documentation says, with SEASURF_INCLUDE_OR_EXEMPT_VIEWS set to include.
"""

from flask_seasurf import SeaSurf

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
)
DIFFERS = {
    "dispatch/any-callable": "asks a view for its __name__",
    "templates/auto-reload": "makes the Jinja environment in its constructor",
    "templates/tojson": "makes the Jinja environment in its constructor",
    "templates/jinja-options": "makes the Jinja environment in its constructor",
    "sessions/vary": "reads the session of every request",
    "application/debug-and-templates": "makes the Jinja environment in its constructor",
}


def init(app):
    app.config["SEASURF_INCLUDE_OR_EXEMPT_VIEWS"] = "include"
    SeaSurf(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
