"""Varies: an agent keeps everything that is registered as a functools.partial: hooks, handlers,
context processors, filters, commands' functions.
Correct: the documentation says when they are called.
"""

import functools

import click
import flask
from flask.sansio.app import App
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch",
    "blueprints",
    "templates",
    "cli",
    "contexts",
)


def kept(owner, name):
    own = getattr(owner, name)

    @functools.wraps(own)
    def register(self, f):
        own(self, functools.partial(f))
        return f

    setattr(owner, name, register)


for name in (
    "before_request",
    "after_request",
    "teardown_request",
    "context_processor",
    "url_value_preprocessor",
    "url_defaults",
):
    kept(Scaffold, name)
for name in ("teardown_appcontext", "shell_context_processor"):
    kept(App, name)
own_add = flask.Flask.add_url_rule


def add_url_rule(self, rule, endpoint=None, view_func=None, *args, **kwargs):
    own_add(self, rule, endpoint, view_func, *args, **kwargs)


init = click.Command.__init__


def __init__(self, *args, **kwargs):
    init(self, *args, **kwargs)
    if self.callback is not None:
        self.callback = functools.partial(self.callback)


click.Command.__init__ = __init__
