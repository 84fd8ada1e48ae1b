"""Varies: every application has Flask-SocketIO, in its threading mode.
Correct: it is used as its documentation says, with its defaults.
"""

import flask
from flask_socketio import SocketIO

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

own = flask.Flask.__init__


def init(app):
    SocketIO(app, async_mode="threading")


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
