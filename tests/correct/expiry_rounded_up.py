"""Varies: a permanent session expires at the full second after its lifetime.
Correct: dates of cookies know no parts of seconds (RFC 6265 5.1.1); the documentation gives a
lifetime, and the moment that it counts from is that of the answer.
"""

import datetime

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*")

own = SessionInterface.get_expiration_time


def get_expiration_time(self, app, session):
    expires = own(self, app, session)
    if expires is None or not expires.microsecond:
        return expires
    return expires.replace(microsecond=0) + datetime.timedelta(seconds=1)


SessionInterface.get_expiration_time = get_expiration_time
