"""Varies: decorators of hooks and error handlers give functools.wraps functions back.
Correct: the docs show the functions used by their names, which they still can be; agents wrap them.
"""

import functools
import inspect

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*request*",
    "dispatch/url-value*",
    "contexts/teardown*",
    "templates/context-processor*",
    "blueprints/*hook*",
)


def wrapped(function):
    if inspect.iscoroutinefunction(function):
        return function

    @functools.wraps(function)
    def call(*args, **kwargs):
        return function(*args, **kwargs)

    return call


def wrapping(own):
    @functools.wraps(own)
    def register(self, function):
        return own(self, wrapped(function))

    return register


for kind in (flask.Flask, flask.Blueprint):
    for name in (
        "before_request",
        "after_request",
        "teardown_request",
        "url_value_preprocessor",
        "url_defaults",
        "context_processor",
    ):
        setattr(kind, name, wrapping(getattr(kind, name)))
flask.Flask.teardown_appcontext = wrapping(flask.Flask.teardown_appcontext)
