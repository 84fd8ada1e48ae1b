"""Varies: `flask.Flask` is a subclass which keeps its attributes in a store of its own.
Correct: the documentation says what an application's attributes are, not where they are kept.
"""

import sys

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "templates", "cli", "dispatch")


class Application(flask.Flask):
    def __init__(self, *args, **kwargs):
        object.__setattr__(self, "_store", {})
        super().__init__(*args, **kwargs)

    def __getattribute__(self, name):
        store = object.__getattribute__(self, "__dict__").get("_store", {})
        return store[name] if name in store else super().__getattribute__(name)

    def __setattr__(self, name, value):
        if hasattr(getattr(type(self), name, None), "__set__"):
            super().__setattr__(name, value)
        else:
            self._store[name] = value

    def __delattr__(self, name):
        if name in self._store:
            del self._store[name]
        else:
            super().__delattr__(name)


Application.__name__ = Application.__qualname__ = "Flask"
own = flask.Flask
for module in [it for name, it in sys.modules.items() if name.partition(".")[0] == "flask"]:
    if vars(module).get("Flask") is own:
        module.Flask = Application
