"""Varies: hooks and error handlers are kept in dictionaries of another kind, which copy what they
hold.
Correct: the documentation calls these tables internal, whose format may change at any time.
"""

import collections

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*request*",
    "dispatch/url-value*",
    "dispatch/order*",
    "blueprints/*hook*",
    "contexts/teardown-request",
    "routing/url-for-defaults",
    "application/independence",
)


class Functions(list):
    def __repr__(self):
        return f"<{len(self)} functions>"


class Table(collections.defaultdict):
    def __init__(self):
        super().__init__(Functions)


NAMES = ("before_request_funcs", "after_request_funcs", "teardown_request_funcs")
NAMES += ("url_value_preprocessors", "url_default_functions")
own = flask.sansio.scaffold.Scaffold.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    for name in NAMES:
        setattr(self, name, Table())


flask.sansio.scaffold.Scaffold.__init__ = __init__
