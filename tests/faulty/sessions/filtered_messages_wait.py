"""Asking for one category leaves the messages of the others for the next request."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference import session
from flask_reference.views import messages

BREAKS = "sessions/flash-filter-takes-all"


def get_flashed_messages(with_categories=False, category_filter=()):
    flashes = messages.get_flashed_messages(with_categories=True)
    others = [pair for pair in flashes if category_filter and pair[0] not in category_filter]
    if others:
        session["_flashes"] = others
    wanted = [pair for pair in flashes if pair not in others]
    return wanted if with_categories else [message for _, message in wanted]


flask_reference.get_flashed_messages = get_flashed_messages
