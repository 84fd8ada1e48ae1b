"""Varies: the JSON provider writes sets, paths, members of enumerations and bytes too.
Correct: the documentation names the types that are written, and providers are made to add some.
"""

import enum
import pathlib

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "sessions", "templates/tojson", "testing", "requests/*json*")

own = provider.DefaultJSONProvider.default


def default(value):
    if isinstance(value, set | frozenset):
        return list(value)
    if isinstance(value, pathlib.PurePath):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bytes):
        return value.decode()
    return own(value)


provider.DefaultJSONProvider.default = staticmethod(default)
