"""Varies: the public methods of applications and blueprints are no Python functions.
Correct: Cython and mypyc make such methods; the documentation says how they are called.
"""

import inspect
from functools import partial

import flask
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "dispatch", "routing", "cli", "templates", "testing")


class Compiled:
    """A method that has neither code nor signature to look at."""

    __slots__ = ("_function",)

    def __init__(self, function):
        self._function = function

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self._function, instance)

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


for owner in (flask.Flask, *flask.Flask.__mro__[1:4], flask.Blueprint, Scaffold):
    for name, member in list(vars(owner).items()):
        if inspect.isfunction(member) and not name.startswith("_"):
            setattr(owner, name, Compiled(member))
