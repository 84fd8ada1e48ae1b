"""Varies: the test client says that it speaks HTTP/2, and names the scheme's port in Host.
Correct: RFC 9110 7.2 and RFC 3986 6.2.3: the port may be named; no documentation says which
version of HTTP a test is served by.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "wsgi", "routing", "contexts", "sessions")

PORTS = {"http": ":80", "https": ":443"}
own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    environ["SERVER_PROTOCOL"] = "HTTP/2"
    host = environ["HTTP_HOST"]
    if ":" not in host and host:
        environ["HTTP_HOST"] = host + PORTS.get(environ["wsgi.url_scheme"], "")
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
