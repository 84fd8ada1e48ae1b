"""Report: GHSA-4grg-w6v8-c28g
New sessions are signed with the oldest of the fallback keys.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/key-fallbacks",)

change(
    SecureCookieSessionInterface.get_signing_serializer,
    {"keys.append(app.secret_key)": "keys.insert(0, app.secret_key)"},
)
