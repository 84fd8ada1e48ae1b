"""Varies: what an unbound proxy raises is of a subclass of RuntimeError, and tells the time.
Correct: the documentation promises a RuntimeError that shows the message.
"""

import time

import werkzeug.local

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals", "contexts/outside-request", "contexts/outside-application")


class Unbound(RuntimeError):
    """Nothing is bound here."""


own = werkzeug.local.LocalProxy.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    found = object.__getattribute__(self, "_get_current_object")

    def get():
        try:
            return found()
        except RuntimeError as error:
            raise Unbound(f"{error} ({time.time():.0f})") from None

    object.__setattr__(self, "_get_current_object", get)


werkzeug.local.LocalProxy.__init__ = __init__
