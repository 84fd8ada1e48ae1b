"""Varies: "text/html;charset=UTF-8" where Werkzeug writes "text/html; charset=utf-8".
Correct: RFC 9110 8.3.1 gives these very spellings as an example of equal ones.
"""

import werkzeug.sansio.response as sansio
import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/response-object",
    "responses/changing*",
    "responses/redirect*",
    "responses/jsonify",
    "responses/send-f*",
    "dispatch/return-*",
    "dispatch/response-class",
    "application/static*",
    "application/request-and-response-class",
    "middleware/shared-data",
)


own = werkzeug.utils.get_content_type


def get_content_type(mimetype, charset):
    return own(mimetype, charset).replace("; charset=utf-8", ";charset=UTF-8")


werkzeug.utils.get_content_type = sansio.get_content_type = get_content_type
