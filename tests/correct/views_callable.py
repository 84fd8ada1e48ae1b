"""Varies: View.as_view gives an object that can be called, of a class of its own, and not a
function.
Correct: the documentation calls it a view function: it can be called, has the name and the
documentation of one, and the documented attributes.
"""

import functools

import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "views",
    "routing/late-view",
    "routing/add-url-rule",
    "dispatch/ensure-sync",
)


own = flask.views.View.as_view.__func__


class ViewCallable:
    def __init__(self, function):
        vars(self)["function"] = function
        functools.update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)

    def __getattr__(self, name):
        return getattr(vars(self)["function"], name)

    def __setattr__(self, name, value):
        vars(self)[name] = value
        setattr(self.function, name, value)


def as_view(cls, name, *class_args, **class_kwargs):
    return ViewCallable(own(cls, name, *class_args, **class_kwargs))


flask.views.View.as_view = classmethod(as_view)
