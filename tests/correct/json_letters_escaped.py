"""Varies: JSON escapes every letter of its texts.
Correct: RFC 8259 7: any character may be escaped, and both forms are the same text.
"""

import re

from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "templates", "requests", "testing", "sessions", "application")

TEXT = re.compile(r'"(?:\\.|[^"\\])*"')
PIECE = re.compile(r"\\u[0-9a-fA-F]{4}|\\.|[A-Za-z]")
own = DefaultJSONProvider.dumps


def letter(found):
    return found[0] if found[0][0] == "\\" else f"\\u{ord(found[0]):04x}"


def dumps(self, obj, **kwargs):
    text = own(self, obj, **kwargs)
    return TEXT.sub(lambda found: PIECE.sub(letter, found[0]), text)


DefaultJSONProvider.dumps = dumps
