"""Varies: each application is of a class of its own, a subclass of what was asked for, which an
agent puts in its place.
Correct: it is an instance of the class that was called, with the same methods.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "blueprints",
    "templates",
    "cli",
)

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    cls = type(self)
    self.__class__ = type(cls.__name__, (cls,), {"__module__": cls.__module__, "zz_agent": True})


flask.Flask.__init__ = __init__
