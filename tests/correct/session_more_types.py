"""Varies: a session can hold sets and complex numbers too.
Correct: the documentation names what it can hold, and how tags for more are added.
"""

import flask.json.tag as tags

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*", "responses/*json*")


class Set(tags.JSONTag):
    key = " set"

    def check(self, value):
        return isinstance(value, set | frozenset)

    def to_json(self, value):
        return [self.serializer.tag(item) for item in value]

    def to_python(self, value):
        return set(value)


class Complex(tags.JSONTag):
    key = " complex"

    def check(self, value):
        return isinstance(value, complex)

    def to_json(self, value):
        return [value.real, value.imag]

    def to_python(self, value):
        return complex(*value)


tags.TaggedJSONSerializer.default_tags = [*tags.TaggedJSONSerializer.default_tags, Set, Complex]
