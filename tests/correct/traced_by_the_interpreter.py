"""Varies: each request is traced by the interpreter, as coverage and profilers do.
Correct: the documentation does not say that nothing watches.
"""

import sys

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "middleware", "wsgi", "contexts")

own = flask.Flask.wsgi_app


def watch(frame, event, argument):
    return None


def wsgi_app(self, environ, start_response):
    before = sys.gettrace()
    sys.settrace(watch)
    try:
        return own(self, environ, start_response)
    finally:
        sys.settrace(before)


flask.Flask.wsgi_app = wsgi_app
