"""Varies: a Basic challenge says which charset names and passwords are to be sent in.
Correct: RFC 7617 2.1: a server may say so; the application's own parameters are sent as they are.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "testing")

own = werkzeug.wrappers.Response.get_wsgi_headers


def told(name, value):
    is_basic = name.lower() == "www-authenticate" and value.lower().startswith("basic ")
    return value + ', charset="UTF-8"' if is_basic and "charset" not in value else value


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    return type(headers)([(name, told(name, value)) for name, value in headers])


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
