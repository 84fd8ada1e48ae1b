"""Varies: stream_with_context gives an iterator of a class of its own, and no generator.
Correct: the documentation says that it keeps the context while the iterator runs, and promises an
iterator.
"""

import functools

import flask
import flask.helpers
import flask.templating

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "contexts",
    "async",
    "templates/stream*",
    "wsgi",
)


own = flask.helpers.stream_with_context


class Stream:
    def __init__(self, generator):
        self._generator = generator

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._generator)

    def close(self):
        self._generator.close()


def stream_with_context(generator_or_function):
    made = own(generator_or_function)
    if hasattr(made, "__next__"):
        return Stream(made)
    return functools.wraps(made)(lambda *args, **kwargs: Stream(made(*args, **kwargs)))


flask.stream_with_context = flask.helpers.stream_with_context = stream_with_context

if hasattr(flask.templating, "stream_with_context"):
    flask.templating.stream_with_context = stream_with_context
