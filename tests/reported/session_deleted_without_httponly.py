"""Report: pallets/flask#4485
The cookie that deletes the session lacks HttpOnly, which the session's cookie has.
"""

from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/deletion",)

own = SecureCookieSessionInterface.save_session


def save_session(self, app, session, response):
    delete_cookie = response.delete_cookie
    response.delete_cookie = lambda *args, httponly=False, **kwargs: delete_cookie(*args, **kwargs)
    own(self, app, session, response)
    del response.delete_cookie


SecureCookieSessionInterface.save_session = save_session
