"""Varies: configuration values and Flask's registries are of subclasses of the documented types:
the lifetime of a session, dictionaries that keep an order, lists.
Correct: a subclass is one of them.
"""

import collections
import datetime

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/*config*",
    "application/registries",
    "application/extensions",
    "application/independence",
    "blueprints/registered",
    "sessions/permanent*",
    "sessions/cookie-age",
)


class Lifetime(datetime.timedelta):
    pass


class Registry(collections.OrderedDict):
    pass


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.config["PERMANENT_SESSION_LIFETIME"] = Lifetime(days=31)
    self.view_functions = Registry(self.view_functions)
    self.blueprints = Registry(self.blueprints)
    self.extensions = Registry(self.extensions)


flask.Flask.__init__ = __init__
