"""Varies: each exchange runs in a contextvars.Context of its own, as tasks of an ASGI server do.
Correct: PEP 567: what a request sets is its own; nothing says in which Context a server calls.
"""

import contextvars

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "contexts",
    "middleware/body",
    "middleware/no-contexts",
    "isolation/requests::*[[]thread[]]",
    "isolation/streams::*[[]thread[]]",
)
DIFFERS = {
    "contexts/preserved-by-client": "a client's block pushes what it keeps in another Context",
    "contexts/stream-in-client-block": "and so it does with what a streamed body keeps",
}


own = flask.Flask.__call__


class Body:
    """The pieces, each made in the exchange's Context."""

    def __init__(self, context, body):
        self.context, self.body = context, body
        self.pieces = context.run(iter, body)

    def __iter__(self):
        return self

    def __next__(self):
        return self.context.run(next, self.pieces)

    def close(self):
        if hasattr(self.body, "close"):
            self.context.run(self.body.close)


def __call__(self, environ, start_response):
    context = contextvars.copy_context()
    return Body(context, context.run(own, self, environ, start_response))


flask.Flask.__call__ = __call__
