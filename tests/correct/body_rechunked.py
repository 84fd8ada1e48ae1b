"""Varies: bodies go out in chunks of at most four bytes.
Correct: PEP 3333: how a body is divided into strings has no meaning; nothing is held back or
joined.
"""

import werkzeug.wrappers.response as response_
from werkzeug.wsgi import ClosingIterator

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "middleware",
    "contexts/*stream*",
    "dispatch/return-iterator",
    "templates/stream-template",
    "responses/streamed-response",
    "testing/buffered",
    "isolation/streams::*[[]thread[]]",
    "isolation/cut-short::*[[]thread[]]",
)


own = response_.Response.get_app_iter


def get_app_iter(self, environ):
    body = own(self, environ)
    if self.direct_passthrough:
        return body

    def pieces():
        for chunk in body:
            if not chunk:
                yield chunk
            for at in range(0, len(chunk), 4):
                yield chunk[at : at + 4]

    return ClosingIterator(pieces(), getattr(body, "close", lambda: None))


response_.Response.get_app_iter = get_app_iter
