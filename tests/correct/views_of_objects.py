"""Varies: what `as_view` gives is an object that can be called, and no function.
Correct: the documentation says that it is registered as a view, and which attributes it has.
"""

import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("views", "async", "blueprints", "routing", "dispatch")

own = flask.views.View.as_view.__func__


class Function:
    def __init__(self, view):
        self.__dict__.update(view.__dict__)
        self.__name__, self.__doc__, self.__module__ = view.__name__, view.__doc__, view.__module__
        self._view = view

    def __call__(self, *args, **kwargs):
        return self._view(*args, **kwargs)


def as_view(cls, name, *args, **kwargs):
    return Function(own(cls, name, *args, **kwargs))


flask.views.View.as_view = classmethod(as_view)
