"""Varies: parameters and form fields of a request are of a subclass of str.
Correct: such a value is a str; libraries that mark what is not trusted do so.
"""

import flask
from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "sessions", "dispatch", "templates", "wsgi")


class Untrusted(str):
    __slots__ = ()


class Parameters(ImmutableMultiDict):
    def __init__(self, mapping=None):
        super().__init__(mapping)
        for _name, values in dict.items(self):
            values[:] = [Untrusted(it) if type(it) is str else it for it in values]


flask.Request.parameter_storage_class = Parameters
