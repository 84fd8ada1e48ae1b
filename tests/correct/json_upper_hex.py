"""Varies: escapes in JSON have upper-case digits (\\u003C, \\u00E9).
Correct: RFC 8259 7: the digits of an escape may be of either case.
"""

import re

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
    text = own(self, obj, **kwargs)
    return re.sub(
        r"(?<!\\)((?:\\\\)*)\\u([0-9a-f]{4})",
        lambda found: f"{found[1]}\\u{found[2].upper()}",
        text,
    )


provider.DefaultJSONProvider.dumps = dumps
import jinja2.utils
import markupsafe


def htmlsafe_json_dumps(obj, dumps=None, **kwargs):
    import json

    text = (dumps or json.dumps)(obj, **kwargs)
    for character in "<>&'":
        text = text.replace(character, f"\\u{ord(character):04X}")
    return markupsafe.Markup(text)


import jinja2.filters

jinja2.utils.htmlsafe_json_dumps = jinja2.filters.htmlsafe_json_dumps = htmlsafe_json_dumps
