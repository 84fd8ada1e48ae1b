"""Varies: the names in Content-Disposition begin with capitals, and file names are always quoted.
Correct: RFC 6266 4.1 and 4.2: types and parameters have no case; a value may be quoted.
"""

import re

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send*",
    "responses/*attach*",
    "responses/impossible*",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    told = headers.get("Content-Disposition", "")
    if told.startswith("attachment"):
        told = re.sub(r"; filename=([^\";\s]+)", r'; filename="\1"', told)
        headers["Content-Disposition"] = told.replace("attachment", "Attachment", 1).replace(
            "; filename", ";FileName", 1
        )
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
