"""Varies: ValueError, TypeError, RuntimeError and AssertionError of Flask itself are of a subclass.
Correct: who catches the documented class catches it.
"""

import functools

import flask
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/setup-*",
    "application/constructor",
    "blueprints/name*",
    "blueprints/late*",
    "blueprints/register*",
    "dispatch/handler-*",
    "dispatch/return-*",
    "routing/duplicate*",
    "routing/url-for-o*",
    "routing/add-url-rule",
    "sessions/without-a-key",
    "sessions/null*",
    "async/override",
)


KINDS = (ValueError, TypeError, RuntimeError, AssertionError)
OWN = {kind: type(f"Site{kind.__name__}", (kind,), {}) for kind in KINDS}


def raising_own(own):
    @functools.wraps(own)
    def call(*args, **kwargs):
        try:
            return own(*args, **kwargs)
        except KINDS as error:
            last = error.__traceback__
            while last.tb_next:
                last = last.tb_next
            is_ours = last.tb_frame.f_globals.get("__name__", "").startswith("flask.")
            if not is_ours or type(error) not in OWN:
                raise
            raise OWN[type(error)](*error.args).with_traceback(error.__traceback__) from None

    return call


NAMES = {
    flask.Flask: ("register_blueprint", "add_url_rule", "route", "errorhandler", "__init__",
                  "register_error_handler", "url_for", "make_response", "ensure_sync",
                  "async_to_sync", "handle_url_build_error", "before_request", "after_request"),
    flask.Blueprint: ("register_blueprint", "add_url_rule", "register", "errorhandler", "__init__",
                      "before_request", "after_request"),
    flask.sessions.NullSession: ("__setitem__", "__delitem__", "clear", "pop", "update"),
}  # fmt: skip
for kind, names in NAMES.items():
    for name in names:
        setattr(kind, name, raising_own(getattr(kind, name)))
