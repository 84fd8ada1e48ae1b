"""Varies: the environ has QUERY_STRING, CONTENT_TYPE and SCRIPT_NAME always, empty where there is
none.
Correct: PEP 3333: they may be empty or absent; wsgiref's server does so.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "wsgi",
    "requests",
)

own = flask.Flask.__call__


def __call__(self, environ, start_response):
    for key in ("QUERY_STRING", "CONTENT_TYPE", "SCRIPT_NAME"):
        environ.setdefault(key, "")
    return own(self, environ, start_response)


flask.Flask.__call__ = __call__
