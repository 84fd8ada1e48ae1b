"""Report: pallets/quart#207
The session's cookie does not have the domain that is configured.
"""

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "sessions"
EXPECTED = ("sessions/cookie-configuration",)

SessionInterface.get_cookie_domain = lambda self, app: None
