"""Varies: sessions have no attributes but the documented ones.
Correct: the documentation of SessionMixin names them.
"""

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "testing/*session*",
)


def __setattr__(self, name, value):
    if name not in ("permanent", "new", "modified", "accessed", "on_update"):
        raise AttributeError(f"sessions have no attribute {name!r}")
    object.__setattr__(self, name, value)


flask.sessions.SecureCookieSession.__setattr__ = __setattr__
