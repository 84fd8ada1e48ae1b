"""Varies: reason phrases as the RFCs write them ("Not Found"), where Werkzeug writes capitals ("NOT
FOUND").
Correct: RFC 9110 15.1 and 9112 4: the phrase is a recommendation and to be ignored; Flask's docs
promise none.
"""

import werkzeug.sansio.response as sansio
from werkzeug.http import HTTP_STATUS_CODES

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/return-*",
    "responses/re*",
    "responses/changing*",
    "responses/jsonify",
    "wsgi",
)


own = sansio.Response._clean_status


def _clean_status(self, value):
    status, code = own(self, value)
    word = HTTP_STATUS_CODES.get(code)
    if word and status == f"{code} {word.upper()}":
        status = f"{code} {word}"
    return status, code


sansio.Response._clean_status = _clean_status
