"""Varies: the test client tells the port in Host though it is the scheme's own.
Correct: RFC 9110 4.2.3: such a port says nothing.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/host*",
    "requests/url*",
    "routing/url-for-external",
    "routing/host*",
    "routing/subdomain*",
    "middleware/proxy-fix",
    "testing/request-*",
)

own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    host = environ.get("HTTP_HOST", "")
    if host and ":" not in host.rpartition("]")[2]:
        port = {"http": 80, "https": 443, "ws": 80, "wss": 443}.get(environ["wsgi.url_scheme"])
        if port:
            environ["HTTP_HOST"] = f"{host}:{port}"
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
