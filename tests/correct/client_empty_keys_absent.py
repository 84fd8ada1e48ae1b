"""Varies: keys of the environ that PEP 3333 lets be absent are absent where they are empty.
Correct: PEP 3333: QUERY_STRING, CONTENT_TYPE and CONTENT_LENGTH may be empty or absent, and so may
SCRIPT_NAME where an application stands at the root.
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
    for key in ("QUERY_STRING", "CONTENT_TYPE", "CONTENT_LENGTH", "SCRIPT_NAME"):
        if environ.get(key) in ("", "0"):
            del environ[key]
    return own(self, environ, start_response)


flask.Flask.__call__ = __call__
