"""Varies: every application has Flask-Healthz.
Correct: it is used as its documentation says, as a blueprint below /-/zz-healthz.
"""

from flask_healthz import healthz

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    app.register_blueprint(healthz, url_prefix="/-/zz-healthz")


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
