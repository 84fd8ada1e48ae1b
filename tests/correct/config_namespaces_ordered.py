"""Varies: `get_namespace` gives an OrderedDict, and the configuration itself sorts its keys.
Correct: the documentation promises a dictionary each, and no order.
"""

import collections

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "templates", "sessions/cookie-configuration")

own = flask.Config.get_namespace


def get_namespace(self, *args, **kwargs):
    return collections.OrderedDict(sorted(own(self, *args, **kwargs).items()))


flask.Config.get_namespace = get_namespace
flask.Config.__iter__ = lambda self: iter(sorted(dict.keys(self), key=str))
flask.Config.keys = lambda self: sorted(dict.keys(self), key=str)
flask.Config.items = lambda self: [(key, self[key]) for key in self.keys()]
flask.Config.values = lambda self: [self[key] for key in self.keys()]
