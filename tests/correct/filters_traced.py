"""Varies: filters, tests and globals that are added to templates are wrapped by an agent, and kept
as objects that can be called.
Correct: the documentation says that templates can call them.
"""

import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "templates",
    "blueprints",
)


class Traced:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


def traced(name):
    own = getattr(flask.Flask, name)

    def add(self, f, name=None):
        own(self, Traced(f), name or getattr(f, "__name__", None))

    setattr(flask.Flask, name, add)


for name in ("add_template_filter", "add_template_test", "add_template_global"):
    traced(name)
