"""Varies: the application's JSON provider is of another library's kind: UTF-8 without escapes,
compact, in the order of the members.
Correct: `json_provider_class` is documented as replaceable, and RFC 8259 8.1 wants UTF-8.
"""

import json

import flask
from flask.json.provider import DefaultJSONProvider, JSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "dispatch/return*",
    "requests/*json*",
    "sessions",
    "templates/tojson",
    "testing",
    "application/other-classes",
)

DIFFERS = {
    "responses/json-layout": "the layout is that of the replaced provider",
    "responses/json-provider": "the options of the default provider are those of a replaced one",
}


class Provider(JSONProvider):
    def dumps(self, obj, **kwargs):
        kwargs.setdefault("ensure_ascii", False)
        kwargs.setdefault("separators", (",", ":"))
        kwargs.setdefault("default", DefaultJSONProvider.default)
        return json.dumps(obj, **kwargs)

    def loads(self, s, **kwargs):
        return json.loads(s, **kwargs)

    def response(self, *args, **kwargs):
        content = self.dumps(self._prepare_response_obj(args, kwargs)).encode()
        return self._app.response_class(content, mimetype="application/json")


flask.Flask.json_provider_class = Provider
