"""Varies: the aborter is made when it is first asked for.
Correct: the documentation says that ``make_aborter`` makes it, not when.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/abort*",
    "application/other-classes",
)


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    self.__dict__["make_aborter"] = lambda: None
    own(self, *args, **kwargs)
    del self.__dict__["make_aborter"]


def get(self):
    if self.__dict__.get("_aborter") is None:
        self.__dict__["_aborter"] = self.make_aborter()
    return self.__dict__["_aborter"]


flask.Flask.__init__ = __init__
flask.Flask.aborter = property(get, lambda self, value: self.__dict__.update(_aborter=value))
