"""Varies: every application has Flask-Sock.
Correct: it is used as its documentation says, without routes.
"""

from flask_sock import Sock

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    Sock(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
