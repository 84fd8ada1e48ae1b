"""Varies: every decorator of applications and blueprints registers and gives back a function that
wraps the given one by functools.wraps.
Correct: the function given back does what was given; tracing agents do so.
"""

import functools
import inspect

import flask

from flask_adapters.flask import FlaskAdapter as adapter

DIRECT = [
    "before_request",
    "after_request",
    "teardown_request",
    "context_processor",
    "url_value_preprocessor",
    "url_defaults",
    "before_app_request",
    "after_app_request",
    "teardown_app_request",
    "app_context_processor",
    "app_url_value_preprocessor",
    "app_url_defaults",
    "teardown_appcontext",
    "shell_context_processor",
]
MAKERS = [
    "route",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "endpoint",
    "errorhandler",
    "app_errorhandler",
    "template_filter",
    "template_test",
    "template_global",
    "app_template_filter",
    "app_template_test",
    "app_template_global",
]


def traced(function):
    if not inspect.isfunction(function) or hasattr(function, "zz_traced"):
        return function
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def call(*args, **kwargs):
            return await function(*args, **kwargs)

    else:

        @functools.wraps(function)
        def call(*args, **kwargs):
            return function(*args, **kwargs)

    call.zz_traced = True
    return call


def direct(own):
    @functools.wraps(own)
    def register(self, f):
        return own(self, traced(f))

    return register


def maker(own):
    @functools.wraps(own)
    def decorator(self, *args, **kwargs):
        register = own(self, *args, **kwargs)
        return lambda f: register(traced(f))

    return decorator


for owner in (flask.Flask, flask.Blueprint):
    for names, wrap in ((DIRECT, direct), (MAKERS, maker)):
        for name in names:
            if hasattr(owner, name):
                setattr(owner, name, wrap(getattr(owner, name)))

own_after = flask.after_this_request
flask.after_this_request = lambda f: own_after(traced(f))
