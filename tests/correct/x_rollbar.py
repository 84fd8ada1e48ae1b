"""Varies: every application has Rollbar.
Correct: it is used as its documentation says, and sends nothing.
"""

import rollbar
import rollbar.contrib.flask
from flask import got_request_exception

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

rollbar.init("0" * 32, "test", handler="blocking", transmit=False, enabled=False)


def init(app):
    got_request_exception.connect(rollbar.contrib.flask.report_exception, app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
