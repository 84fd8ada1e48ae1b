"""Report: django/django#7369
An answer of 304 lacks the headers that the whole one has, as its ETag.
"""

import werkzeug.wrappers.response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "headers"
EXPECTED = (
    "responses/make-conditional",
    "application/conditional-files",
)

own = werkzeug.wrappers.response.remove_entity_headers


def remove_entity_headers(headers):
    own(headers)
    for name in ("ETag", "Vary", "Cache-Control", "Expires"):
        headers.remove(name)


werkzeug.wrappers.response.remove_entity_headers = remove_entity_headers
