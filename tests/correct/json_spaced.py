"""Varies: JSON that is not compact has blanks within brackets.
Correct: RFC 8259 2: white space means nothing; the docs say what is compact only.
"""

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/json*",
    "dispatch/return-*",
    "requests/json*",
    "requests/get-json",
    "templates/tojson",
    "testing/*json*",
    "application/static-route",
    "sessions/value-types",
)


own = provider.DefaultJSONProvider.dumps


def dumps(self, obj, **kwargs):
    if "separators" not in kwargs and "indent" not in kwargs:
        kwargs["separators"] = (" , ", " : ")
    return own(self, obj, **kwargs)


provider.DefaultJSONProvider.dumps = dumps
