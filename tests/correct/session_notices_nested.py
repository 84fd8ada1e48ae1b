"""Varies: a session notices by comparison that something deep inside of it has changed.
Correct: what is changed is kept, as it is where `modified` is set.
"""

import copy

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*", "contexts/*session*")


class Compared(flask.sessions.SecureCookieSession):
    def __init__(self, initial=None):
        super().__init__(initial)
        self._before = copy.deepcopy(dict(self))
        self._told = None

    @property
    def modified(self):
        if self.__dict__.get("_told") is not None:
            return self._told
        return dict(self) != self.__dict__.get("_before", dict(self))

    @modified.setter
    def modified(self, value):
        self._told = value


flask.sessions.SecureCookieSessionInterface.session_class = Compared
