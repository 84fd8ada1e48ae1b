"""Report: pallets/flask#2288
An answer for which the session was read only does not vary by cookie.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "sessions"
EXPECTED = ("sessions/vary",)

change(
    SecureCookieSessionInterface.save_session,
    {"if session.accessed:": "if session.modified:"},
)
