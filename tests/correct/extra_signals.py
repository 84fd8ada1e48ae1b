"""Varies: Flask sends further signals of its own names, before and after each request.
Correct: receivers of the documented signals hear what they heard.
"""

import flask
import flask.signals

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals",)


profiled = flask.signals._signals.signal("request-profiled")
flask.signals.request_profiled = profiled
own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    profiled.send(self, step="start")
    try:
        return own(self, environ, start_response)
    finally:
        profiled.send(self, step="end")


flask.Flask.wsgi_app = wsgi_app
