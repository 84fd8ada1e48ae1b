"""Varies: Content-Disposition gives the file's name in both of its forms.
Correct: RFC 6266 4.3: filename* goes before filename, and both may be sent.
"""

from urllib.parse import quote

import werkzeug.wrappers
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    said = headers.get("Content-Disposition", "")
    if "filename=" in said and "filename*" not in said:
        name = parse_options_header(said)[1]["filename"]
        headers["Content-Disposition"] = f"{said}; filename*=utf-8''{quote(name, safe='')}"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
