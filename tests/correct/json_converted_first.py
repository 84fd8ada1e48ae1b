"""Varies: what is written as JSON is turned into plain types before, once for all of it.
Correct: the documentation promises the text.
"""

import json

from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/json-*",
    "templates/tojson",
    "dispatch/return-*",
)

own = DefaultJSONProvider.dumps


def plain(value, default):
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        return {key: plain(each, default) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each, default) for each in value]
    return plain(default(value), default)


def dumps(self, obj, **kwargs):
    if "cls" in kwargs or kwargs.get("default", self.default) is None:
        return own(self, obj, **kwargs)
    try:
        obj = plain(obj, kwargs.get("default", self.default))
    except RecursionError as error:
        raise ValueError("what refers to itself cannot be written as JSON") from error
    return own(self, obj, **kwargs)


DefaultJSONProvider.dumps = dumps
