"""Varies: two middlewares stand around each application's `wsgi_app` already.
Correct: the documentation shows `app.wsgi_app = Middleware(app.wsgi_app)`; extensions do it.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "application", "testing", "contexts", "async")

own = flask.Flask.__init__


class Middleware:
    def __init__(self, inside):
        self.inside = inside

    def __call__(self, environ, start_response):
        def start(status, headers, *told):
            return start_response(status, [*headers, ("X-Passed", "1")], *told)

        return self.inside(environ, start)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.wsgi_app = Middleware(Middleware(self.wsgi_app))


flask.Flask.__init__ = __init__
