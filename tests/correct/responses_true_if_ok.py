"""Varies: a response is true where its status is below 400, and false otherwise.
Correct: no documentation says that a response may be used as a truth value.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "dispatch",
    "testing",
)

Response.__bool__ = lambda self: self.status_code < 400
