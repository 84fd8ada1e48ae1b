"""Varies: the middleware of a LocalManager is an object, and so is the body that it gives.
Correct: the documentation says that it wraps a WSGI application and cleans up after a request.
"""

from werkzeug.local import LocalManager

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals", "middleware", "isolation/*local*")


class Body:
    def __init__(self, body, manager):
        self.body, self.manager, self.pieces = body, manager, iter(body)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.pieces)

    def close(self):
        try:
            getattr(self.body, "close", tuple)()
        finally:
            self.manager.cleanup()


class Cleaned:
    def __init__(self, app, manager):
        self.app, self.manager = app, manager

    def __call__(self, environ, start_response):
        try:
            return Body(self.app(environ, start_response), self.manager)
        except BaseException:
            self.manager.cleanup()
            raise


LocalManager.make_middleware = lambda self, app: Cleaned(app, self)
