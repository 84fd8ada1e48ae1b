"""Varies: the test client sends the type of forms and of JSON with a charset.
Correct: many clients do; RFC 8259 11: it has no effect for JSON; the URL standard, 5.2, leaves it
out, and servers read both.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "contexts", "dispatch", "async", "wsgi")

TYPES = {"application/x-www-form-urlencoded", "application/json"}
own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    if environ.get("CONTENT_TYPE") in TYPES:
        environ["CONTENT_TYPE"] += "; charset=UTF-8"
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
