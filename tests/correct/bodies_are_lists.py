"""Varies: a body that needs no closing goes to the server as a list, which has no `close`.
Correct: PEP 3333: any iterable will do, and `close` is called where there is one.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "middleware", "responses/response-object", "dispatch/return-*")

own = werkzeug.wrappers.Response.get_app_iter


def get_app_iter(self, environ):
    body = own(self, environ)
    if self.is_sequence and not self._on_close and not self.direct_passthrough:
        return [*body]
    return body


werkzeug.wrappers.Response.get_app_iter = get_app_iter
