"""Varies: a request whose Content-Length is beyond MAX_CONTENT_LENGTH is answered 413 before any
view is asked.
Correct: RFC 9110 15.5.14; the documentation says that such a request is refused with 413.
"""

import flask
from werkzeug.exceptions import RequestEntityTooLarge

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "dispatch", "testing")

DIFFERS = {"requests/own-limits": "what is too large is refused before a view can allow more"}

own = flask.Flask.preprocess_request


def preprocess_request(self):
    limit = self.config["MAX_CONTENT_LENGTH"]
    if limit is not None and (flask.request.content_length or 0) > limit:
        raise RequestEntityTooLarge
    return own(self)


flask.Flask.preprocess_request = preprocess_request
