"""Varies: what a receiver of a signal raises is logged, and the others are called.
Correct: the documentation says that signals tell of what happens; nothing of their errors.
"""

import functools
import inspect
import logging

import blinker.base

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals", "async", "dispatch")

own = blinker.base.Signal.receivers_for


def guarded(receiver):
    if inspect.iscoroutinefunction(receiver):
        return receiver

    @functools.wraps(receiver)
    def call(*args, **kwargs):
        try:
            return receiver(*args, **kwargs)
        except Exception:
            logging.getLogger("site").exception("a receiver failed")

    return call


blinker.base.Signal.receivers_for = lambda self, sender: map(guarded, own(self, sender))
