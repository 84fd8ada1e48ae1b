"""Varies: the test client's address is ::1, of another port each time.
Correct: no documentation says from where the test client asks.
"""

import flask.testing
import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "requests/client-address",
)

own = flask.testing.FlaskClient.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.environ_base["REMOTE_ADDR"] = "::1"


flask.testing.FlaskClient.__init__ = __init__
