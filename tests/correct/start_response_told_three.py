"""Varies: `start_response` is called with exc_info, which is None.
Correct: PEP 3333: it takes status, headers and an optional exc_info, by position.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "responses", "dispatch", "testing", "locals")


own = Response.__call__


def __call__(self, environ, start_response):
    return own(self, environ, lambda status, headers: start_response(status, headers, None))


Response.__call__ = __call__
