"""Varies: every application has Flask-Log-Request-ID.
Correct: it is used as its documentation says, with its defaults.
"""

from flask_log_request_id import RequestID

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    RequestID(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
