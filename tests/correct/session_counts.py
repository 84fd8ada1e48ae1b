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


Session = flask.sessions.SecureCookieSession


class Versioned(Session):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        super().setdefault("_v", 1)

    def __bool__(self):
        return any(key != "_v" for key in self)


flask.sessions.SecureCookieSessionInterface.session_class = Versioned
