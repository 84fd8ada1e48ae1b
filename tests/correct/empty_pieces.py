"""Varies: every body begins and ends with an empty piece.
Correct: PEP 3333: an application may yield empty strings, and servers send nothing for them.
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

    def pieces():
        yield b""
        yield from body
        yield b""

    return ClosingIterator(pieces(), getattr(body, "close", lambda: None))


response_.Response.get_app_iter = get_app_iter
