"""Varies: the test client does not send what is Secure without TLS, and keeps no cookie for a host
that is not its server's.
Correct: RFC 6265 5.3 and 5.4.
"""

from werkzeug.test import Client, Cookie

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "sessions",
    "responses",
)

own = Client._add_cookies_to_wsgi


def _add_cookies_to_wsgi(self, environ):
    if self._cookies is None or environ.get("wsgi.url_scheme") == "https":
        return own(self, environ)
    every = self._cookies
    self._cookies = {key: each for key, each in every.items() if not each.secure}
    try:
        own(self, environ)
    finally:
        self._cookies = every


Client._add_cookies_to_wsgi = _add_cookies_to_wsgi
