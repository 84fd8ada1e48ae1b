"""Varies: view_functions, blueprints, extensions and the hooks' tables are OrderedDicts, lists of
hooks of a list subclass.
Correct: they are dicts and lists.
"""

import collections

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/independence",
    "application/extensions",
    "application/other-classes",
    "blueprints/*hook*",
    "blueprints/registered",
    "dispatch/*request*",
)


class Functions(list):
    pass


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.view_functions = collections.OrderedDict(self.view_functions)
    self.blueprints = collections.OrderedDict(self.blueprints)
    self.extensions = collections.OrderedDict(self.extensions)
    for name in (
        "before_request_funcs",
        "after_request_funcs",
        "teardown_request_funcs",
        "url_value_preprocessors",
        "url_default_functions",
    ):
        setattr(self, name, collections.defaultdict(Functions))


flask.Flask.__init__ = __init__
