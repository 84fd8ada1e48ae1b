"""Varies: an agent wraps every view, hook and error handler by wrapt when it is registered.
Correct: wrapt's documentation: a wrapper is transparent.
"""

import flask
import wrapt

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "dispatch",
    "blueprints",
    "async",
    "views",
)


def passes(wrapped, instance, args, kwargs):
    return wrapped(*args, **kwargs)


def add_url_rule(wrapped, instance, args, kwargs):
    def bound(rule, endpoint=None, view_func=None, *rest, **options):
        if view_func is not None:
            view_func = wrapt.FunctionWrapper(view_func, passes)
        return wrapped(rule, endpoint, view_func, *rest, **options)

    return bound(*args, **kwargs)


wrapt.wrap_function_wrapper(flask, "Flask.add_url_rule", add_url_rule)


def registers(wrapped, instance, args, kwargs):
    function, *rest = args
    wrapped(wrapt.FunctionWrapper(function, passes), *rest, **kwargs)
    return function


for name in (
    "before_request",
    "after_request",
    "teardown_request",
    "teardown_appcontext",
    "context_processor",
    "url_value_preprocessor",
    "url_defaults",
):
    wrapt.wrap_function_wrapper(flask, f"Flask.{name}", registers)
