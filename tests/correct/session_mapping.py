"""Varies: the session cookie's payload has its keys in the opposite order.
Correct: a session is a mapping; the order of JSON members means nothing (RFC 8259 4).
"""

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions",)


own = flask.sessions.SecureCookieSessionInterface.save_session
from flask.json.tag import TaggedJSONSerializer

dumps_own = TaggedJSONSerializer.dumps


def dumps(self, value):
    if type(value) is dict:
        value = dict(reversed(list(value.items())))
    return dumps_own(self, value)


TaggedJSONSerializer.dumps = dumps
