"""Varies: the test client writes the schemes of Authorization in capitals.
Correct: RFC 9110 11.1: a scheme has no case.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests")

own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    scheme, blank, rest = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if scheme in {"Basic", "Bearer", "Digest"}:
        environ["HTTP_AUTHORIZATION"] = scheme.upper() + blank + rest
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
