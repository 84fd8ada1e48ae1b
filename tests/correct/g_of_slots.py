"""Varies: `g` keeps what it is given in a dictionary beside itself, and has no __dict__.
Correct: the documentation promises attributes, `get`, `pop`, `setdefault`, `in` and iteration.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "contexts/g*",
    "contexts/*nested-g",
    "templates/standard-context",
    "isolation/app-contexts::*[[]thread[]]",
    "isolation/next-request::*[[]thread[]]",
)


MISSING = object()


class Globals:
    __slots__ = ("__weakref__", "_kept")

    def __init__(self):
        object.__setattr__(self, "_kept", {})

    def __getattr__(self, name):
        try:
            return object.__getattribute__(self, "_kept")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self._kept[name] = value

    def __delattr__(self, name):
        if self._kept.pop(name, MISSING) is MISSING:
            raise AttributeError(name)

    def get(self, name, default=None):
        return self._kept.get(name, default)

    def pop(self, name, default=MISSING):
        return self._kept.pop(name) if default is MISSING else self._kept.pop(name, default)

    def setdefault(self, name, default=None):
        return self._kept.setdefault(name, default)

    def __contains__(self, name):
        return name in self._kept

    def __iter__(self):
        return iter(self._kept)


flask.Flask.app_ctx_globals_class = Globals
