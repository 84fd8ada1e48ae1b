"""Report: rack/rack#263
Sessions that were signed with an old key are gone, although the key is a fallback.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "sessions"
EXPECTED = ("sessions/key-fallbacks",)

change(SecureCookieSessionInterface.get_signing_serializer, {"keys.extend(fallbacks)": "pass"})
