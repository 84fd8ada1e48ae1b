"""Varies: an agent sets a context variable of its own for each request, view and template, and
leaves it.
Correct: the documentation promises nothing of others' context variables.
"""

import contextvars
import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch", "async", "testing", "templates", "signals", "wsgi")

span = contextvars.ContextVar("span", default=())


def spanned(name):
    own = getattr(flask.Flask, name)

    @functools.wraps(own)
    def call(self, *args, **kwargs):
        span.set((*span.get()[-3:], name))
        return own(self, *args, **kwargs)

    setattr(flask.Flask, name, call)


for name in (
    "wsgi_app",
    "full_dispatch_request",
    "dispatch_request",
    "update_template_context",
    "do_teardown_request",
    "do_teardown_appcontext",
):
    spanned(name)
