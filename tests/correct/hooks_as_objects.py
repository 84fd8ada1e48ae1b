"""Varies: what decorates a hook, an error handler, a filter or a view gives an object that can be
called.
Correct: compiled code and agents do; the documentation says that functions are decorated, and the
names can be called as before.
"""

import functools
import inspect

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*request*",
    "dispatch/url-value*",
    "dispatch/*handler*",
    "dispatch/order*",
    "contexts/teardown*",
    "contexts/after*",
    "templates/context-processor*",
    "templates/*added*",
    "templates/bare*",
    "blueprints/*hook*",
    "blueprints/*handlers",
    "blueprints/endpoint",
    "async/hooks",
    "async/error-handlers",
    "routing/url-for-defaults",
    "cli/shell-context",
    "isolation/hooks::*[[]thread[]]",
)


class Callable:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)


def hook(own):
    @functools.wraps(own)
    def register(self, function):
        given = own(self, function)
        return Callable(given) if inspect.isfunction(given) else given

    return register


def decorating(own):
    @functools.wraps(own)
    def decorator(self, *args, **kwargs):
        return lambda function: Callable(own(self, *args, **kwargs)(function))

    return decorator


HOOKS = ("before_request", "after_request", "teardown_request", "context_processor")
HOOKS += ("url_value_preprocessor", "url_defaults")
for kind in (flask.Flask, flask.Blueprint):
    for name in HOOKS:
        setattr(kind, name, hook(getattr(kind, name)))
    for name in ("errorhandler", "endpoint"):
        setattr(kind, name, decorating(getattr(kind, name)))
flask.Flask.teardown_appcontext = hook(flask.Flask.teardown_appcontext)
flask.Flask.shell_context_processor = hook(flask.Flask.shell_context_processor)
for name in ("template_filter", "template_test", "template_global"):
    setattr(flask.Flask, name, decorating(getattr(flask.Flask, name)))
