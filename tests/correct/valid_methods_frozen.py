"""Varies: the valid methods of a 405 are a frozen set, and so are those that an adapter allows.
Correct: Werkzeug's documentation calls them an iterable.
"""

import werkzeug.exceptions
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "routing", "url-map", "views", "requests", "blueprints")

own = werkzeug.exceptions.MethodNotAllowed.__init__
allowed = MapAdapter.allowed_methods


def __init__(self, valid_methods=None, *args, **kwargs):
    if valid_methods is not None:
        valid_methods = frozenset(valid_methods)
    own(self, valid_methods, *args, **kwargs)


werkzeug.exceptions.MethodNotAllowed.__init__ = __init__
MapAdapter.allowed_methods = lambda self, *args: frozenset(allowed(self, *args))
