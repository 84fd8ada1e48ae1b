"""Varies: another JSON library: floats are written with an exponent, and there is no newline at the
end.
Correct: RFC 8259, sections 6 and 7: each is the same value in another form.
"""

import re

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/json*",
    "dispatch/return-dict",
    "dispatch/return-list",
    "requests/json",
    "requests/get-json",
    "templates/tojson",
    "testing/*json",
    "sessions/value-types",
    "sessions/tagged-json",
)


own = provider.DefaultJSONProvider.dumps
STRING_OR_FLOAT = re.compile(r'("(?:\\.|[^"\\])*")|(-?)(\d+)\.(\d+)(?![\d.eE])')


def dumps(self, obj, **kwargs):
    def written(found):
        text, sign, whole, part = found.groups()
        return text or f"{sign}{int(whole + part)}e-{len(part)}"

    return STRING_OR_FLOAT.sub(written, own(self, obj, **kwargs))


def response(self, *args, **kwargs):
    made = own_response(self, *args, **kwargs)
    made.set_data(made.get_data().rstrip(b"\n"))
    return made


own_response = provider.DefaultJSONProvider.response
provider.DefaultJSONProvider.dumps = dumps
provider.DefaultJSONProvider.response = response
