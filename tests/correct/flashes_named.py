"""Varies: get_flashed_messages(with_categories=True) gives namedtuples.
Correct: a namedtuple is a tuple.
"""

import collections
import sys

import flask
import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/flash*",)


Message = collections.namedtuple("Message", "category text")
own = flask.helpers.get_flashed_messages


def get_flashed_messages(with_categories=False, category_filter=()):
    got = own(with_categories, category_filter)
    return [Message(*one) for one in got] if with_categories else got


for module in list(sys.modules.values()):
    if (
        getattr(module, "__name__", "").partition(".")[0] == "flask"
        and getattr(module, "get_flashed_messages", None) is own
    ):
        module.get_flashed_messages = get_flashed_messages
