"""Varies: the methods of class-based views are sorted tuples.
Correct: `methods` is documented as a collection of names, of which a tuple is one.
"""

import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("views", "routing/methods*", "async", "cli/routes")

own = flask.views.View.as_view.__func__


def as_view(cls, name, *args, **kwargs):
    view = own(cls, name, *args, **kwargs)
    if view.methods is not None:
        view.methods = tuple(sorted(view.methods))
    return view


flask.views.View.as_view = classmethod(as_view)
