"""Varies: a signal that nobody is connected to is not sent at all.
Correct: the documentation tells what receivers hear; where there are none, nothing is heard.
"""

import blinker
import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals", "dispatch", "contexts", "templates", "sessions/flash*", "async")


class Signal(blinker.NamedSignal):
    def send(self, *sender, _async_wrapper=None, **told):
        if not self.receivers:
            return []
        return super().send(*sender, _async_wrapper=_async_wrapper, **told)


for signal in vars(flask.signals).values():
    if isinstance(signal, blinker.Signal):
        signal.__class__ = Signal
