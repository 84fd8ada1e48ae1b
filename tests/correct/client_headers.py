"""Varies: the test client sends Accept and X-Forwarded-For-like harmless headers, and its
environ_base has one more key.
Correct: real clients send such headers; the docs promise two keys of environ_base, not that there
are no more.
"""

import flask.testing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "contexts/simulated*")


own = flask.testing.FlaskClient.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.environ_base["HTTP_X_CLIENT"] = "test"
    self.environ_base["shop.test"] = True


flask.testing.FlaskClient.__init__ = __init__
