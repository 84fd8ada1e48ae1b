"""Varies: a session keeps a key of its own, with the version of its layout, from the first key on.
Correct: as Flask itself keeps `_permanent` there; all that is put in is in it.
"""

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "testing/*session*",
    "contexts/*session*",
)


own = flask.sessions.SecureCookieSession.__setitem__
Session = flask.sessions.SecureCookieSession


class Versioned(Session):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        super().setdefault("_v", 1)


flask.sessions.SecureCookieSessionInterface.session_class = Versioned
