"""Varies: slashes in JSON are escaped.
Correct: RFC 8259 7: any character may be; PHP's json_encode does so.
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
)


own = provider.DefaultJSONProvider.dumps


def dumps(self, obj, **kwargs):
    return own(self, obj, **kwargs).replace("/", "\\/")


provider.DefaultJSONProvider.dumps = dumps
