"""Varies: the values of a request's headers are of a subclass of str.
Correct: the documentation says that they are texts.
"""

from werkzeug.datastructures import EnvironHeaders

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "middleware")


class Field(str):
    __slots__ = ()

    @property
    def members(self):
        return [member.strip() for member in self.split(",")]


own_get, own_iter = EnvironHeaders.__getitem__, EnvironHeaders.__iter__


def __iter__(self):
    for name, value in own_iter(self):
        yield name, Field(value)


EnvironHeaders.__getitem__ = lambda self, key: Field(own_get(self, key))
EnvironHeaders.__iter__ = __iter__
