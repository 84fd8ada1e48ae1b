"""Varies: UUIDs are written in capitals, in JSON and in URLs.
Correct: RFC 9562 4: a UUID's digits have no case; the documentation says that it becomes a text,
and that the converter takes UUIDs.
"""

import uuid

from flask.json.provider import DefaultJSONProvider
from werkzeug.routing import UUIDConverter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "url-map", "templates", "sessions")

own = DefaultJSONProvider.default


def default(value):
    return str(value).upper() if isinstance(value, uuid.UUID) else own(value)


DefaultJSONProvider.default = staticmethod(default)
UUIDConverter.to_url = lambda self, value: str(value).upper()
