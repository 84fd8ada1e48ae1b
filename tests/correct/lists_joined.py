"""Varies: a body that is a list goes out in one piece.
Correct: PEP 3333: how a body is divided means nothing.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi", "responses/response-object", "responses/streamed-response", "middleware/body")


own = werkzeug.wrappers.Response.iter_encoded


def iter_encoded(self):
    if isinstance(self.response, list):
        return iter([b"".join(own(self))])
    return own(self)


werkzeug.wrappers.Response.iter_encoded = iter_encoded
