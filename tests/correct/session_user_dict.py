"""Varies: a session is a mapping that is no dict.
Correct: the documentation asks for a dictionary-like interface and SessionMixin.
"""

from collections import UserDict

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "contexts/session*",
    "testing/session*",
    "isolation/sessions::*[[]thread[]]",
)


class Session(UserDict, flask.sessions.SessionMixin):
    modified = False

    def __init__(self, initial=None):
        self.data = dict(initial or {})

    def __setitem__(self, key, value):
        self.data[key] = value
        self.modified = True

    def __delitem__(self, key):
        del self.data[key]
        self.modified = True

    def pop(self, key, *default):
        self.modified = self.modified or key in self.data
        return self.data.pop(key, *default)

    def setdefault(self, key, default=None):
        self.modified = self.modified or key not in self.data
        return self.data.setdefault(key, default)

    def __ior__(self, other):
        self.update(other)
        return self

    def clear(self):
        self.data.clear()
        self.modified = True


flask.sessions.SecureCookieSessionInterface.session_class = Session
