"""Varies: every application has Flask-APScheduler.
Correct: it is used as its documentation says, without jobs.
"""

from flask_apscheduler import APScheduler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    APScheduler().init_app(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
