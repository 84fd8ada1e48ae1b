"""Varies: what a URL adapter matches is a named tuple, and its values are of a subclass of dict.
Correct: a named tuple is a tuple; the documentation says that it is one of endpoint and arguments.
"""

import collections

from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("url-map", "routing", "requests", "contexts")

Match = collections.namedtuple("Match", "endpoint values")
own = MapAdapter.match


class Values(dict):
    pass


def match(self, *args, **kwargs):
    endpoint, values = own(self, *args, **kwargs)
    return Match(endpoint, Values(values))


MapAdapter.match = match
