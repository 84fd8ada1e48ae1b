"""Report: pallets/flask#2607
The session's cookie does not have the SameSite that is configured.
"""

from changed import change
from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "sessions"
EXPECTED = ("sessions/cookie-configuration",)

change(SessionInterface.get_cookie_samesite, {'app.config["SESSION_COOKIE_SAMESITE"]': "None"})
