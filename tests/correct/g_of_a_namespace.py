"""Varies: `g` is a types.SimpleNamespace that has the documented methods, too.
Correct: the documentation calls it a namespace with `get`, `pop`, `setdefault`, `in` and
iteration.
"""

import types

import flask
import flask.ctx

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "application/other-classes", "templates", "cli/shell*")

ABSENT = object()


class Namespace(types.SimpleNamespace):
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def pop(self, name, default=ABSENT):
        return vars(self).pop(name) if default is ABSENT else vars(self).pop(name, default)

    def setdefault(self, name, default=None):
        return vars(self).setdefault(name, default)

    def __contains__(self, name):
        return name in vars(self)

    def __iter__(self):
        return iter(vars(self))


flask.Flask.app_ctx_globals_class = Namespace
