"""Varies: DispatcherMiddleware gives each application a copy of the environ.
Correct: PEP 3333 lets a middleware make its own environ; what it holds is what is documented.
"""

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("middleware", "wsgi", "routing")

own = DispatcherMiddleware.__call__


def __call__(self, environ, start_response):
    return own(self, dict(environ), start_response)


DispatcherMiddleware.__call__ = __call__
