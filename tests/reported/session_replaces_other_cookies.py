"""Report: litestar-org/litestar#2069
The cookie of the session replaces those that the view has set.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "sessions"
EXPECTED = ("sessions/sent-when-changed", "sessions/cookie-defaults")

change(
    SecureCookieSessionInterface.save_session,
    {"response.set_cookie(": 'response.headers.pop("Set-Cookie", None)\n    response.set_cookie('},
)
