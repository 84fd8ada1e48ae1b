"""Varies: dots in a request's path are resolved before it is matched.
Correct: RFC 3986 6.2.2.3: such addresses are equal; most servers do so.
"""

import posixpath

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "application/static*",
    "responses/send-from*",
    "wsgi",
    "middleware",
)

own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    path = environ.get("PATH_INFO", "")
    if {".", ".."} & set(path.split("/")):
        slash = "/" if path.endswith(("/", "/.", "/..")) else ""
        environ["PATH_INFO"] = "/" + posixpath.normpath(path).strip("/.") + slash
    return own(self, environ, start_response)


flask.Flask.wsgi_app = wsgi_app
