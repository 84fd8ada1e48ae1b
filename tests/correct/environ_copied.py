"""Varies: the application gets a copy of the server's environ, and a start_response of its own.
Correct: PEP 3333: middleware may do both; what the docs promise of them is what they hold and do.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware/powers", "middleware/wrapping", "contexts/request-context")


own = flask.Flask.__call__


def __call__(self, environ, start_response):
    def start(status, headers, *rest):
        return start_response(status, headers, *rest)

    return own(self, dict(environ), start)


flask.Flask.__call__ = __call__
