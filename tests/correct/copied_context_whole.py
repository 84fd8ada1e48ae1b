"""Varies: what `copy_current_request_context` decorates runs in a copy of the whole
contextvars.Context of the moment.
Correct: the documentation says that the request's context is kept for a greenlet or thread.
"""

import contextvars
import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "async", "signals")

own = flask.copy_current_request_context


def copy_current_request_context(f):
    decorated, kept = own(f), contextvars.copy_context()

    @functools.wraps(f)
    def call(*args, **kwargs):
        return kept.copy().run(decorated, *args, **kwargs)

    return call


flask.copy_current_request_context = copy_current_request_context
flask.ctx.copy_current_request_context = copy_current_request_context
