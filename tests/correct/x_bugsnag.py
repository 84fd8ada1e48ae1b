"""Varies: every application has Bugsnag.
Correct: it is used as its documentation says, and sends nothing.
"""

import bugsnag
from bugsnag.flask import handle_exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

bugsnag.configure(
    api_key="0" * 32,
    release_stage="test",
    notify_release_stages=["production"],
    auto_capture_sessions=False,
)


def init(app):
    handle_exceptions(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
