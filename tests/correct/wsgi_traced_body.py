"""Varies: an agent's middleware stands around the application: it gives the server an iterator of
its own, with `close`, and a start_response that it has wrapped.
Correct: PEP 3333, "Middleware": it sends each piece when it comes, and closes what is behind.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "testing", "contexts", "responses", "locals/manager*")

own = flask.Flask.__call__


class Traced:
    def __init__(self, body):
        self._body, self._pieces = body, iter(body)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._pieces)

    def close(self):
        getattr(self._body, "close", lambda: None)()


def __call__(self, environ, start_response):
    def started(status, headers, exc_info=None):
        environ["site.status"] = status
        return start_response(status, [*headers], *([exc_info] if exc_info else ()))

    environ["site.traced"] = True
    return Traced(own(self, environ, started))


flask.Flask.__call__ = __call__
