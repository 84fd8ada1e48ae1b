"""Varies: the test client sends headers as browsers do, where a test says nothing of them:
language, encodings, what is fetched.
Correct: such headers may stand in any request (RFC 9110 12.5; Fetch Metadata); the documentation
promises no empty list of headers.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "responses", "dispatch", "wsgi", "middleware")

BROWSER = {
    "HTTP_ACCEPT_ENCODING": "gzip, deflate, br",
    "HTTP_SEC_FETCH_MODE": "navigate",
    "HTTP_SEC_FETCH_DEST": "document",
    "HTTP_UPGRADE_INSECURE_REQUESTS": "1",
    "HTTP_DNT": "1",
}
own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    return {**BROWSER, **own(self)}


werkzeug.test.EnvironBuilder.get_environ = get_environ
