"""Varies: neither Flask nor Werkzeug has docstrings.
Correct: `python -OO` takes them away.
"""

import contextlib
import inspect
import sys

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "application", "blueprints", "views", "url-map")
PACKAGES = ("flask", "werkzeug")


def strip(thing):
    if isinstance(thing, staticmethod | classmethod):
        thing = thing.__func__
    if inspect.isfunction(thing) or inspect.isclass(thing) or isinstance(thing, property):
        with contextlib.suppress(AttributeError, TypeError):
            thing.__doc__ = None


for module in [it for name, it in sys.modules.items() if name.partition(".")[0] in PACKAGES]:
    for thing in list(vars(module).values()):
        if str(getattr(thing, "__module__", "")).partition(".")[0] not in PACKAGES:
            continue
        strip(thing)
        if inspect.isclass(thing):
            for member in list(vars(thing).values()):
                strip(member)
