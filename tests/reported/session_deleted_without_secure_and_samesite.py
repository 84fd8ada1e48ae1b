"""Report: pallets/flask#3726
The cookie that deletes the session lacks Secure and SameSite, and browsers keep the session.
"""

from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/deletion",)

own = SecureCookieSessionInterface.save_session


def save_session(self, app, session, response):
    delete_cookie = response.delete_cookie

    def delete(*args, secure=False, samesite=None, **kwargs):
        delete_cookie(*args, **kwargs)

    response.delete_cookie = delete
    own(self, app, session, response)
    del response.delete_cookie


SecureCookieSessionInterface.save_session = save_session
