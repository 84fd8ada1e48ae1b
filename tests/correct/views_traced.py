"""Varies: view functions are kept as functools.wraps functions around those given.
Correct: tracing agents do; the views answer what they answered.
"""

import functools
import inspect

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/ensure-sync",
    "views",
    "blueprints/endpoint",
    "blueprints/setup-state",
    "routing/route-decorator",
    "routing/add-url-rule",
    "routing/late-view",
    "routing/duplicate-endpoint",
)


own = flask.Flask.add_url_rule


def add_url_rule(self, rule, endpoint=None, view_func=None, *args, **options):
    if view_func is not None and not inspect.iscoroutinefunction(view_func):
        traced = self.__dict__.setdefault("traced_views", {})
        given = view_func

        @functools.wraps(given)
        def call(*args, **kwargs):
            return given(*args, **kwargs)

        if endpoint is None:
            endpoint = given.__name__
        view_func = traced.setdefault(given, call)
    return own(self, rule, endpoint, view_func, *args, **options)


flask.Flask.add_url_rule = add_url_rule
