"""Varies: `flash` puts a new list into the session each time, and the messages are pairs in tuples
there.
Correct: the documentation says what `get_flashed_messages` gives, and not how they are kept.
"""

import flask
import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "signals", "templates", "testing")


def flash(message, category="message"):
    app = flask.current_app._get_current_object()
    flask.session["_flashes"] = [*flask.session.get("_flashes", ()), (category, message)]
    flask.message_flashed.send(
        app, _async_wrapper=app.ensure_sync, message=message, category=category
    )


flask.flash = flask.helpers.flash = flash
