"""Varies: `stream_with_context` runs each step of a generator in a copy of the contextvars.Context
of the moment.
Correct: the documentation says that the request's context stays while the generator runs.
"""

import contextvars
import functools

import flask
import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch/return-iterator", "wsgi", "templates/stream*", "async")


class Stream:
    def __init__(self, pieces, context):
        self.pieces, self.context = pieces, context
        self.contexts = (
            flask.globals.app_ctx._get_current_object(),
            flask.globals.request_ctx._get_current_object(),
        )
        for each in self.contexts:
            context.run(each.push)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self.context.run(next, self.pieces)
        except BaseException:
            self.leave()
            raise

    def leave(self):
        for each in self.contexts[::-1]:
            self.context.run(each.pop)
        self.contexts = ()

    def close(self):
        try:
            self.context.run(getattr(self.pieces, "close", lambda: None))
        finally:
            self.leave()

    def __del__(self):
        self.close()


def stream_with_context(given):
    if callable(given) and not hasattr(given, "__next__") and not hasattr(given, "__iter__"):

        @functools.wraps(given)
        def call(*args, **kwargs):
            return stream_with_context(given(*args, **kwargs))

        return call
    if not flask.has_request_context():
        raise RuntimeError("There is no request whose context could be kept.")
    return Stream(iter(given), contextvars.copy_context())


flask.stream_with_context = flask.helpers.stream_with_context = stream_with_context
flask.templating.stream_with_context = stream_with_context
