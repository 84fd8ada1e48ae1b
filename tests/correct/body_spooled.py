"""Varies: the body of a request is read before the application is called, as a
buffering proxy does.
Correct: PEP 3333: wsgi.input is a file to read from; when a client's bytes arrive is not promised.
"""

import io

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/data",
    "requests/get-data",
    "requests/stream",
    "requests/form",
    "requests/files",
    "requests/json",
    "requests/*max-*",
    "requests/content-length",
    "wsgi/input-stream",
    "wsgi/content*",
    "testing/request-*",
    "testing/redirected*",
)


own = flask.Flask.__call__


def __call__(self, environ, start_response):
    if environ.get("CONTENT_LENGTH", "").isdecimal():
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        if getattr(environ["wsgi.input"], "seekable", bool)():
            environ["wsgi.input"].seek(0)
        environ = {**environ, "wsgi.input": io.BytesIO(body)}
    return own(self, environ, start_response)


flask.Flask.__call__ = __call__
