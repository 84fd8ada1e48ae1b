"""Varies: errors handlers and hooks are kept as functools.partial objects around the functions.
Correct: they are called as before; the tables' contents are documented as an internal structure
("should not be modified directly and its format may change").
"""

import functools

import flask
import flask.sansio.blueprints
import flask.sansio.scaffold as scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async", "dispatch/*handler*", "dispatch/*request*", "dispatch/ensure-sync")


def partial(function):
    return (
        functools.update_wrapper(functools.partial(function), function)
        if hasattr(function, "__name__")
        else function
    )


for name in (
    "before_request",
    "after_request",
    "teardown_request",
    "context_processor",
    "url_value_preprocessor",
    "url_defaults",
):
    own = getattr(scaffold.Scaffold, name)

    def register(self, f, own=own):
        if __import__("inspect").iscoroutinefunction(f):
            own(self, f)
        else:
            own(self, partial(f))
        return f

    setattr(scaffold.Scaffold, name, functools.wraps(own)(register))
