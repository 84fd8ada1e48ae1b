"""message_flashed is sent before the message is in the session."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import the_app
from flask_reference.core.signals import announce, message_flashed
from flask_reference.views import messages

BREAKS = "signals/message-flashed-late"


def flash(message, category="message"):
    announce(message_flashed, the_app(), message=message, category=category)
    kept = flask_reference.session.get("_flashes", [])
    flask_reference.session["_flashes"] = [*kept, (category, message)]


flask_reference.flash = messages.flash = flash
