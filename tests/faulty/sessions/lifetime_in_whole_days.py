"""The lifetime of a permanent session is rounded down to whole days."""

import datetime

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/permanent-lifetime"


def get_expiration_time(self, app, session):
    if not session.permanent:
        return None
    days = app.permanent_session_lifetime.days
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)


SecureCookieSessionInterface.get_expiration_time = get_expiration_time
