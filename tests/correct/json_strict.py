"""Varies: NaN and the infinities are no JSON: a request with one is malformed, and they are written
as null.
Correct: RFC 8259 6: such numbers are not permitted; orjson and browsers do so.
"""

import math

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/*json*", "responses", "sessions", "testing/*json*", "templates/tojson")

loads, dumps = provider.DefaultJSONProvider.loads, provider.DefaultJSONProvider.dumps


def refuse(name):
    raise ValueError(f"{name} is no JSON")


def finite(value):
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: finite(each) for key, each in value.items()}
    return [*map(finite, value)] if type(value) in (list, tuple) else value


def strict_loads(self, s, **kwargs):
    return loads(self, s, **{"parse_constant": refuse, **kwargs})


def strict_dumps(self, obj, **kwargs):
    return dumps(self, finite(obj), **kwargs)


provider.DefaultJSONProvider.loads = strict_loads
provider.DefaultJSONProvider.dumps = strict_dumps
