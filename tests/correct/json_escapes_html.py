"""Varies: JSON never holds the characters <, >, & and the apostrophe: they are escaped.
Correct: RFC 8259 7: any character may be escaped; it is safe in HTML then.
"""

import flask.json.provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/return*",
    "requests/json*",
    "templates/tojson*",
    "sessions",
    "testing/*json*",
)


own = flask.json.provider.DefaultJSONProvider.dumps


def dumps(self, obj, **kwargs):
    text = own(self, obj, **kwargs)
    for character in "<>&'":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


flask.json.provider.DefaultJSONProvider.dumps = dumps
