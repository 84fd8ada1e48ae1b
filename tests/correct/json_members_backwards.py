"""Varies: members of JSON objects that are not sorted stand in the opposite order.
Correct: RFC 8259 4: an object is an unordered collection; Flask's documentation promises an order
with sort_keys.
"""

import flask.json.provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/json*",
    "dispatch/return*",
    "responses/json*",
    "templates/tojson",
)


own = flask.json.provider.DefaultJSONProvider.dumps


def turned(value):
    if type(value) is dict:
        return {key: turned(item) for key, item in reversed(list(value.items()))}
    if type(value) in (list, tuple):
        return [turned(item) for item in value]
    return value


def dumps(self, obj, **kwargs):
    if not kwargs.get("sort_keys", self.sort_keys):
        obj = turned(obj)
    return own(self, obj, **kwargs)


flask.json.provider.DefaultJSONProvider.dumps = dumps
