"""Varies: the test client calls itself by another name.
Correct: the documentation says that `environ_base` holds it, and that it may be set.
"""

import flask.testing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "logging", "sessions", "middleware")

own = flask.testing.FlaskClient.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.environ_base["HTTP_USER_AGENT"] = "flask-client/1"


flask.testing.FlaskClient.__init__ = __init__
