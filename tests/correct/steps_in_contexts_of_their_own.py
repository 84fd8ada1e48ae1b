"""Varies: hooks before, the view, and hooks after a request run in copies of the
contextvars.Context.
Correct: the documentation promises `request`, `session` and `g` in each of them.
"""

import contextvars
import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "contexts", "views", "sessions", "async", "signals", "blueprints", "wsgi")


def in_a_copy(name):
    own = getattr(flask.Flask, name)

    @functools.wraps(own)
    def call(self, *args, **kwargs):
        return contextvars.copy_context().run(own, self, *args, **kwargs)

    setattr(flask.Flask, name, call)


for name in ("preprocess_request", "dispatch_request", "process_response"):
    in_a_copy(name)
