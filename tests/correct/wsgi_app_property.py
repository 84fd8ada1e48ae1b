"""Varies: `wsgi_app` is a descriptor, whose value may be replaced.
Correct: the documentation shows that it is called, and that something else may be put there.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "application", "testing")


class Replaceable:
    def __init__(self, function):
        self.function = function

    def __call__(self, app, environ, start_response):
        return self.function(app, environ, start_response)

    def __get__(self, app, owner=None):
        if app is None:
            return self
        return app.__dict__.get("_wsgi_app") or self.function.__get__(app)

    def __set__(self, app, value):
        app.__dict__["_wsgi_app"] = value

    def __delete__(self, app):
        del app.__dict__["_wsgi_app"]


flask.Flask.wsgi_app = Replaceable(flask.Flask.wsgi_app)
