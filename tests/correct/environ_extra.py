"""Varies: the environ has one more key (site.request_id) when the request is made.
Correct: PEP 3333: applications, servers and middlewares may add keys of their own names.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "middleware/powers",
    "requests/url",
    "testing/open*",
    "contexts/request-context",
)


own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    environ.setdefault("site.request_id", "7f3a")
    return own(self, environ, start_response)


flask.Flask.wsgi_app = wsgi_app
