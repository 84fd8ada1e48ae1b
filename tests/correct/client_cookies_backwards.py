"""Varies: the test client sends its cookies from the youngest to the oldest.
Correct: RFC 6265 5.4: servers should not rely on the order of cookies.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "sessions",
)


own = werkzeug.test.Client._add_cookies_to_wsgi


def _add_cookies_to_wsgi(self, environ):
    own(self, environ)
    if environ.get("HTTP_COOKIE"):
        environ["HTTP_COOKIE"] = "; ".join(reversed(environ["HTTP_COOKIE"].split("; ")))


werkzeug.test.Client._add_cookies_to_wsgi = _add_cookies_to_wsgi
