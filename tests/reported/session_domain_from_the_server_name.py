"""Report: pallets/flask#5051
The session's cookie has SERVER_NAME for its domain, and is sent to every host below it.
"""

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/cookie-defaults",)


def get_cookie_domain(self, app):
    return app.config["SESSION_COOKIE_DOMAIN"] or app.config["SERVER_NAME"]


SessionInterface.get_cookie_domain = get_cookie_domain
