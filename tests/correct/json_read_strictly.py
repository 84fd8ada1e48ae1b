"""Varies: JSON of a request that names a key twice, or is nested too deeply, is malformed; a byte
order mark before it is ignored.
Correct: RFC 8259 4, 9 and 8.1.
"""

import json

from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "responses",
    "testing",
)


def unique(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def loads(self, s, **kwargs):
    if isinstance(s, bytes):
        s = s.decode("utf-8-sig")
    kwargs.setdefault("object_pairs_hook", unique)
    try:
        return json.loads(s.removeprefix("\ufeff"), **kwargs)
    except RecursionError:
        raise ValueError("nested too deeply") from None


DefaultJSONProvider.loads = loads
