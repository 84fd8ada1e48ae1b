"""Varies: when it follows a redirect, the test client asks for the absolute address that it leads
to, with a builder of its own class.
Correct: RFC 9110 10.2.2: the address is resolved against that of the request.
"""

from urllib.parse import urljoin

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "responses/redirect*", "routing/*redirect*", "sessions")

own = werkzeug.test.Client.resolve_redirect


class Resolved(werkzeug.test.EnvironBuilder):
    pass


def resolve_redirect(self, response, buffered=False):
    shown = response.headers["Location"]
    response.headers["Location"] = urljoin(response.request.url, shown)
    kept, werkzeug.test.EnvironBuilder = werkzeug.test.EnvironBuilder, Resolved
    try:
        return own(self, response, buffered)
    finally:
        werkzeug.test.EnvironBuilder = kept
        response.headers["Location"] = shown


werkzeug.test.Client.resolve_redirect = resolve_redirect
