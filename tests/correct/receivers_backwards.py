"""Varies: a signal's receivers are called from the last connected to the first.
Correct: Blinker's documentation promises no order.
"""

import flask.signals

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "signals",
    "async",
    "templates",
    "contexts",
)


def turned(signal):
    own = signal.receivers_for

    def receivers_for(sender):
        return iter(list(own(sender))[::-1])

    signal.receivers_for = receivers_for


for value in list(vars(flask.signals).values()):
    if hasattr(value, "receivers_for"):
        turned(value)
