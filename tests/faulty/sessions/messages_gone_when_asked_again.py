"""Asking for flashed messages again in one request finds none."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_request
from flask_reference.views import messages

BREAKS = "sessions/flash"


def get_flashed_messages(with_categories=False, category_filter=()):
    active_request.get().flashes = None
    return messages.get_flashed_messages(with_categories, category_filter)


flask_reference.get_flashed_messages = get_flashed_messages
