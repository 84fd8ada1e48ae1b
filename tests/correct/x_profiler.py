"""Varies: every application has Flask-Profiler.
Correct: it is used as its documentation says, switched off.
"""

import flask_profiler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    app.config["flask_profiler"] = {"enabled": False}
    flask_profiler.init_app(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
