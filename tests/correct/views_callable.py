"""Varies: View.as_view gives an object that can be called, of a class of its own, and not a function.
Correct: the documentation calls it a view function: it can be called, has the name and the documentation
of one, and the documented attributes.
"""

import functools

import flask.views

own = flask.views.View.as_view.__func__


class ViewCallable:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


def as_view(cls, name, *class_args, **class_kwargs):
    return ViewCallable(own(cls, name, *class_args, **class_kwargs))


flask.views.View.as_view = classmethod(as_view)
