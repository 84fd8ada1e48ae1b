"""Varies: the serializer of sessions knows two more types, one of them before all others.
Correct: the documentation shows how tags are registered, and that they may come first.
"""

import collections
import decimal

import flask.sessions
from flask.json.tag import JSONTag

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*", "requests/json*")


class Ordered(JSONTag):
    __slots__ = ()
    key = " od"

    def check(self, value):
        return isinstance(value, collections.OrderedDict)

    def to_json(self, value):
        return [[key, self.serializer.tag(it)] for key, it in value.items()]

    def to_python(self, value):
        return collections.OrderedDict(value)


class Exact(JSONTag):
    __slots__ = ()
    key = " n"

    def check(self, value):
        return isinstance(value, decimal.Decimal)

    def to_json(self, value):
        return str(value)

    def to_python(self, value):
        return decimal.Decimal(value)


flask.sessions.session_json_serializer.register(Ordered, index=0)
flask.sessions.session_json_serializer.register(Exact)
