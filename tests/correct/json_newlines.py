"""Varies: JSON answers end with two newlines.
Correct: RFC 8259 2: white space may follow a value.
"""

import flask.json.provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/return*",
    "requests/json*",
    "templates/tojson*",
    "testing/*json*",
)


own = flask.json.provider.DefaultJSONProvider.response


def response(self, *args, **kwargs):
    answer = own(self, *args, **kwargs)
    answer.set_data(answer.get_data() + b"\r\n")
    return answer


flask.json.provider.DefaultJSONProvider.response = response
