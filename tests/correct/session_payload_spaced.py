"""Varies: the JSON in the session's cookie has blanks between its parts.
Correct: RFC 8259 2: white space means nothing, and every Flask reads it.
"""

from flask import json
from flask.json.tag import TaggedJSONSerializer

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/cookie-*", "sessions/kept*", "sessions/value-types", "sessions/key*")


def dumps(self, value):
    return json.dumps(self.tag(value), separators=(" , ", " : "))


TaggedJSONSerializer.dumps = dumps
