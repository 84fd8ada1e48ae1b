"""Varies: requests come in through an ASGI server's interface, and answers go out through it.
Correct: the documentation, "ASGI", shows an application wrapped so; what is sent is the same.
"""

from a2wsgi import WSGIMiddleware

from flask_adapters.flask import FlaskAdapter
from flask_adapters.pieces import asgi_to_wsgi


class adapter(FlaskAdapter):
    def wsgi(self, app):
        return asgi_to_wsgi(WSGIMiddleware(super().wsgi(app)))
