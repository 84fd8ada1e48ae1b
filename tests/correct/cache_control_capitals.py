"""Varies: the names of the directives of Cache-Control begin with capitals.
Correct: RFC 9111 5.2: they have no case.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application", "blueprints", "requests", "middleware")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if '"' not in headers.get("Cache-Control", '"'):
        members = headers["Cache-Control"].split(", ")
        named = [member.partition("=") for member in members]
        headers["Cache-Control"] = ", ".join(name.title() + rest + it for name, rest, it in named)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
