"""Varies: the names of `flask` are looked up when they are asked for, and the module is of a class
of its own.
Correct: PEP 562; what `from flask import` gives is the same.
"""

import sys
import types

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "contexts",
    "templates",
    "testing",
)

names = {
    name: value
    for name, value in vars(flask).items()
    if not name.startswith("_") and not isinstance(value, types.ModuleType)
}
for name in names:
    delattr(flask, name)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        try:
            return names[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def __dir__(self):
        return [*super().__dir__(), *names]


flask.__class__ = Lazy
