"""Varies: a MethodView makes the table of its methods when its class is made.
Correct: the documentation says that a method of the class answers each HTTP method.
"""

import flask
import flask.views
from flask.views import MethodView

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("views", "async", "routing", "blueprints")

own = MethodView.__init_subclass__.__func__


def __init_subclass__(cls, **kwargs):
    own(cls, **kwargs)
    cls._table = {name: name for name in flask.views.http_method_funcs if hasattr(cls, name)}
    if "get" in cls._table:
        cls._table.setdefault("head", "get")


def dispatch_request(self, **kwargs):
    asked = flask.request.method.lower()
    name = self._table.get(asked, asked)
    if not hasattr(self, name):
        raise AssertionError(f"{flask.request.method} has no method")
    return flask.current_app.ensure_sync(getattr(self, name))(**kwargs)


MethodView.__init_subclass__ = classmethod(__init_subclass__)
MethodView.dispatch_request = dispatch_request
