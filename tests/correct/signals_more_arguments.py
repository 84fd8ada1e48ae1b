"""Varies: each of Flask's signals is sent with one keyword more, and has a receiver more.
Correct: Flask documentation, "Signals": receivers take **extra, as Flask may introduce new
arguments.
"""

import flask.signals as signals

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals",)


def receiver(sender, **extra):
    return "zz_site"


for signal in [value for value in vars(signals).values() if hasattr(value, "send")]:

    def send(*sender, _own=signal.send, **kwargs):
        return _own(*sender, zz_site="site", **kwargs)

    signal.send = send
    signal.connect(receiver, weak=False)
