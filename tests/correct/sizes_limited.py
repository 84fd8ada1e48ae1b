"""Varies: a path with its query above 8,000 bytes is answered 414, headers above 32,000 together
431.
Correct: RFC 9110 4.1 and 15.5.15; RFC 6585 5.
"""

import flask
from werkzeug.exceptions import RequestHeaderFieldsTooLarge, RequestURITooLarge

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "requests",
    "sessions",
    "wsgi",
    "testing",
)

own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    if len(environ.get("PATH_INFO", "")) + len(environ.get("QUERY_STRING", "")) > 8000:
        return RequestURITooLarge()(environ, start_response)
    headers = [value for name, value in environ.items() if name.startswith("HTTP_")]
    if sum(map(len, headers)) > 32000:
        return RequestHeaderFieldsTooLarge()(environ, start_response)
    return own(self, environ, start_response)


flask.Flask.wsgi_app = wsgi_app
