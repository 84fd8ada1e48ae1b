"""Varies: error pages say Cache-Control: no-store, and name their language.
Correct: RFC 9111 5.2.2.5; nobody promises that an error has no further fields.
"""

import werkzeug.exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch/abort", "dispatch/*handler*", "responses/error-page", "routing/not-found")

own = werkzeug.exceptions.HTTPException.get_headers


def get_headers(self, *args, **kwargs):
    more = [("Cache-Control", "no-store"), ("Content-Language", "en")]
    return [*own(self, *args, **kwargs), *more]


werkzeug.exceptions.HTTPException.get_headers = get_headers
