"""Report: CCExtractor/sample-platform#197
The session's cookie has no path and is sent below the folder of the request alone.
"""

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "sessions"
EXPECTED = ("sessions/cookie-defaults", "sessions/cookie-configuration")

SessionInterface.get_cookie_path = lambda self, app: app.config["SESSION_COOKIE_PATH"]
