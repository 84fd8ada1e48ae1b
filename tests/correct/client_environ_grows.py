"""Varies: the environ that the test client makes has keys as servers set them, too: the address of
the server's software, the client's port, a target, an empty AUTH_TYPE.
Correct: PEP 3333 and CGI: such keys are a server's to set; the documentation says which are there.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "wsgi", "middleware", "contexts", "templates")

own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    environ.setdefault("SERVER_SOFTWARE", "site/1")
    environ.setdefault("REMOTE_PORT", "50123")
    environ.setdefault("GATEWAY_INTERFACE", "CGI/1.1")
    environ.setdefault("AUTH_TYPE", "")
    environ.setdefault("HTTP_CONNECTION", "keep-alive")
    environ.setdefault("site.started", 0.5)
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
