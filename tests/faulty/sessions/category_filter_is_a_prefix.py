"""Flashed messages are filtered by the beginning of their category."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.views import messages

BREAKS = "sessions/flash-categories"


def get_flashed_messages(with_categories=False, category_filter=()):
    flashes = messages.get_flashed_messages(with_categories=True)
    wanted = [pair for pair in flashes if pair[0].startswith(tuple(category_filter))]
    return wanted if with_categories else [message for _, message in wanted]


flask_reference.get_flashed_messages = get_flashed_messages
