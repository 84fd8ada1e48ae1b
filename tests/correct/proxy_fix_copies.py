"""Varies: ProxyFix gives the application a copy of the environ, and leaves the server's as it is.
Correct: PEP 3333 lets a middleware make its own environ; the documentation says what the request
shows then.
"""

from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("middleware", "wsgi", "contexts", "routing")

own = ProxyFix.__call__


def __call__(self, environ, start_response):
    return own(self, dict(environ), start_response)


ProxyFix.__call__ = __call__
