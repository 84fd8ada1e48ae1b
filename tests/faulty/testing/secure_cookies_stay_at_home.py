"""The client sends cookies that are marked as secure over HTTPS alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/secure-cookies"

add_cookies = FlaskClient._add_cookies_to_wsgi


def add_plain_cookies(self, environ):
    kept = self._cookies
    if kept and environ["wsgi.url_scheme"] != "https":
        self._cookies = {key: cookie for key, cookie in kept.items() if not cookie.secure}
    try:
        add_cookies(self, environ)
    finally:
        self._cookies = kept


FlaskClient._add_cookies_to_wsgi = add_plain_cookies
