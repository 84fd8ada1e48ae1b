"""Varies: `message_flashed` is sent before the message is put into the session.
Correct: the documentation says that it is sent when the application flashes a message.
"""

import flask
import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals", "sessions/flash*", "templates", "contexts")


def flash(message, category="message"):
    app = flask.current_app._get_current_object()
    flask.message_flashed.send(
        app, _async_wrapper=app.ensure_sync, message=message, category=category
    )
    flask.session["_flashes"] = [*flask.session.get("_flashes", ()), (category, message)]


flask.flash = flask.helpers.flash = flash
