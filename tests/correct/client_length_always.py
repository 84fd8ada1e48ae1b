"""Varies: the test client tells the length of every body, 0 where there is none.
Correct: RFC 9110 8.6: a client may send Content-Length: 0; browsers do so for an empty POST.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "contexts", "wsgi", "dispatch")

own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    if not (environ.get("wsgi.input_terminated") or "HTTP_TRANSFER_ENCODING" in environ):
        environ.setdefault("CONTENT_LENGTH", "0")
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
