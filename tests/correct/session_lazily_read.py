"""Varies: the session's cookie is read when the session is first looked at.
Correct: the documentation asks open_session for a dictionary-like object, and says nothing of when
it reads.
"""

import functools
from collections import UserDict

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "contexts/session*",
    "contexts/request-context",
    "testing/session*",
    "dispatch/order*",
    "isolation/sessions::*[[]thread[]]",
)


class Lazy:
    """Filled by each of the methods that look at the items."""

    read = None

    def fill(self):
        read, self.read = self.read, None
        if read is not None:
            dict.update(self, read())


def looking(name):
    def method(self, *args, **kwargs):
        self.fill()
        return getattr(super(Lazy, self), name)(*args, **kwargs)

    return method


@functools.cache
def lazy(kind):
    return type(kind.__name__, (Lazy, kind), {})


LOOKING = [name for name in vars(UserDict) if name not in vars(object)]
LOOKING += ["__eq__", "__repr__", "get", "keys", "values", "items", "pop", "popitem", "clear"]
LOOKING += ["update", "setdefault", "__or__", "__ior__", "__reversed__"]
for name in {*LOOKING} & {*dir(dict)} - {"__init__", "fromkeys", "__class_getitem__"}:
    setattr(Lazy, name, looking(name))

own_open = flask.sessions.SecureCookieSessionInterface.open_session


def open_session(self, app, request):
    if self.get_signing_serializer(app) is None:
        return None
    if not issubclass(self.session_class, dict):
        return own_open(self, app, request)
    session = lazy(self.session_class)()
    session.read = lambda: own_open(self, app, request)
    return session


flask.sessions.SecureCookieSessionInterface.open_session = open_session
