"""Varies: receivers of signals are held strongly.
Correct: the documentation tells how to disconnect; that a receiver may vanish is a warning.
"""

import blinker

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals",)

own = blinker.Signal.connect


def connect(self, receiver, sender=blinker.ANY, weak=True):
    return own(self, receiver, sender, weak=False)


blinker.Signal.connect = connect
