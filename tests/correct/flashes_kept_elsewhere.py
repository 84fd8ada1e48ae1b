"""Varies: flashed messages stand under another key of the session.
Correct: the documentation says that they are kept in the session, and no key.
"""

import sys

import flask
import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/flash*", "signals/message-flashed", "templates/standard-context")

KEY = "_site_messages"
own = flask.helpers.get_flashed_messages


def flash(message, category="message"):
    flask.session[KEY] = [*flask.session.get(KEY, []), (category, message)]
    app = flask.current_app._get_current_object()
    flask.message_flashed.send(
        app, _async_wrapper=app.ensure_sync, message=message, category=category
    )


def get_flashed_messages(with_categories=False, category_filter=()):
    context = flask.globals.request_ctx
    if context.flashes is None:
        context.flashes = flask.session.pop(KEY) if KEY in flask.session else []
    return own(with_categories, category_filter)


for module in [*sys.modules.values()]:
    if getattr(module, "__name__", "").partition(".")[0] == "flask":
        for name, other in (("flash", flash), ("get_flashed_messages", get_flashed_messages)):
            if name in vars(module):
                setattr(module, name, other)
