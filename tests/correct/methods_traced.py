"""Varies: Flask's public methods are wrapped by functools.wraps functions (one more frame each), as
tracing agents do.
Correct: each does what it did.
"""

import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/override-points",
    "dispatch/order*",
    "contexts/teardown*",
    "wsgi/wsgi-app",
    "application/override*",
    "templates/update*",
)


def traced(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        return function(*args, **kwargs)

    return call


for name in (
    "wsgi_app",
    "full_dispatch_request",
    "dispatch_request",
    "preprocess_request",
    "process_response",
    "finalize_request",
    "make_response",
    "handle_exception",
    "handle_user_exception",
    "handle_http_exception",
    "do_teardown_request",
    "do_teardown_appcontext",
    "update_template_context",
    "create_url_adapter",
):
    setattr(flask.Flask, name, traced(getattr(flask.Flask, name)))
