"""Report: mbr/flask-kvsession#28
The session's cookie is for the whole host, whatever path is configured.
"""

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "sessions"
EXPECTED = ("sessions/cookie-configuration",)

SessionInterface.get_cookie_path = lambda self, app: "/"
