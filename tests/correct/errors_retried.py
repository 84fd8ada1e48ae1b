"""Varies: the answers 413, 429 and 503 tell when to try again, where they are told no time.
Correct: RFC 9110 10.2.3: a server may send Retry-After with them; Werkzeug's documentation says
what is sent where a time is given.
"""

from werkzeug.exceptions import RequestEntityTooLarge, _RetryAfter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "requests", "wsgi")


def telling(kind):
    own = kind.get_headers

    def get_headers(self, environ=None, scope=None):
        headers = own(self, environ, scope)
        if "Retry-After" not in dict(headers):
            headers.append(("Retry-After", "120"))
        return headers

    kind.get_headers = get_headers


telling(_RetryAfter)
telling(RequestEntityTooLarge)
