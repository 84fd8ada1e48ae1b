"""Varies: the converters of URLs give instances of subclasses of str, int, float and UUID.
Correct: the documentation names the types; instances of a subclass are such.
"""

import uuid

from werkzeug.routing import converters

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "views", "requests", "testing")


class Text(str):
    pass


class Whole(int):
    pass


class Real(float):
    pass


class Id(uuid.UUID):
    pass


def giving(converter, kind):
    own = converter.to_python

    def to_python(self, value):
        return kind(own(self, value))

    converter.to_python = to_python


giving(converters.UnicodeConverter, Text)
giving(converters.PathConverter, Text)
giving(converters.AnyConverter, Text)
giving(converters.IntegerConverter, Whole)
giving(converters.FloatConverter, Real)
giving(converters.UUIDConverter, lambda value: Id(str(value)))
