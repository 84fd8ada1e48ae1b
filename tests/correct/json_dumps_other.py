"""Varies: the default JSON provider writes with an encoder of its own: pieces joined, UTF-8 bytes.
Correct: RFC 8259: the texts are equal; the options of the provider do what they did.
"""

import json

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch/return*", "sessions", "templates/tojson", "testing")


class Text(str):
    """What another library gives, which is text and more."""

    __slots__ = ()


own = provider.DefaultJSONProvider.response


def dumps(self, obj, **kwargs):
    kwargs.setdefault("default", self.default)
    kwargs.setdefault("ensure_ascii", self.ensure_ascii)
    kwargs.setdefault("sort_keys", self.sort_keys)
    encoder = kwargs.pop("cls", json.JSONEncoder)(**kwargs)
    return Text("".join(encoder.iterencode(obj)))


def response(self, *args, **kwargs):
    answer = own(self, *args, **kwargs)
    answer.set_data(answer.get_data())
    return answer


provider.DefaultJSONProvider.dumps = dumps
provider.DefaultJSONProvider.response = response
