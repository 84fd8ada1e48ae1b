"""Varies: `wsgi_app` is a property, whose value may be replaced.
Correct: the documentation shows that it is called, and that something else may be put there.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "application", "testing")

own = flask.Flask.wsgi_app


def get(self):
    return self.__dict__.get("_wsgi_app") or own.__get__(self)


def put(self, value):
    self.__dict__["_wsgi_app"] = value


def take(self):
    del self.__dict__["_wsgi_app"]


flask.Flask.wsgi_app = property(get, put, take)
