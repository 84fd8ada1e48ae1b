"""Varies: each attribute of a Local is kept in a context variable of its own.
Correct: Werkzeug's documentation says that a Local keeps its attributes for each context.
"""

from contextvars import ContextVar

import werkzeug.local

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals",)

MISSING = object()


class Local:
    __slots__ = ("__variables",)

    def __new__(cls, context_var=None):
        return super().__new__(cls) if context_var is None else OneVariable(context_var)

    def __init__(self, context_var=None):
        object.__setattr__(self, "_Local__variables", {})

    def __iter__(self):
        found = [(name, each.get(MISSING)) for name, each in self.__variables.items()]
        return iter([(name, value) for name, value in found if value is not MISSING])

    def __call__(self, name, *, unbound_message=None):
        return werkzeug.local.LocalProxy(self, name, unbound_message=unbound_message)

    def __release_local__(self):
        for each in self.__variables.values():
            each.set(MISSING)

    def __getattr__(self, name):
        each = self.__variables.get(name)
        value = MISSING if each is None else each.get(MISSING)
        if value is MISSING:
            raise AttributeError(name)
        return value

    def __setattr__(self, name, value):
        self.__variables.setdefault(name, ContextVar(name)).set(value)

    def __delattr__(self, name):
        getattr(self, name)
        self.__variables[name].set(MISSING)


OneVariable = werkzeug.local.Local
werkzeug.local.Local = Local
