"""Varies: header fields that are lists are sent as one line for each member.
Correct: RFC 9110 5.3: lines of one name are one list.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "sessions", "application", "blueprints", "views", "middleware")

LISTS = ["allow", "vary", "cache-control", "content-language", "access-control-allow-methods"]
LISTS += ["access-control-allow-headers", "access-control-expose-headers"]
own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    lines = []
    for name, value in own(self, environ):
        members = [value]
        if name.lower() in LISTS and '"' not in value:
            members = [member.strip() for member in value.split(",")]
        lines += [(name, member) for member in members]
    return type(self.headers)(lines)


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
