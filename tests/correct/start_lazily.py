"""Varies: the application is lazy: it does its work and calls start_response when the first piece
is asked for.
Correct: PEP 3333: start_response must be called before the iterable yields its first string, and
may be called only then.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "middleware",
    "logging",
    "contexts/*stream*",
    "contexts/two-streams",
    "isolation/streams::*[[]thread[]]",
    "isolation/requests::*[[]thread[]]",
)


own = flask.Flask.__call__


class Lazy:
    def __init__(self, start):
        self.start, self.body, self.pieces = start, None, None

    def __iter__(self):
        return self

    def __next__(self):
        if self.pieces is None:
            self.body = self.start()
            self.pieces = iter(self.body)
        return next(self.pieces)

    def close(self):
        if hasattr(self.body, "close"):
            self.body.close()


def __call__(self, environ, start_response):
    return Lazy(lambda: own(self, environ, start_response))


flask.Flask.__call__ = __call__
