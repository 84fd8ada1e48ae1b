"""Varies: small files are read and sent from memory.
Correct: Werkzeug's documentation promises what is sent; sites keep small files in a cache.
"""

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send*",
    "application/static*",
    "blueprints/*static*",
    "responses/*range*",
)


own = werkzeug.utils.send_file


def send_file(path_or_file, environ, *args, **kwargs):
    response = own(path_or_file, environ, *args, **kwargs)
    if not hasattr(path_or_file, "read") and response.status_code == 200:
        response.direct_passthrough = False
        response.call_on_close(getattr(response.response, "close", lambda: None))
        body = b"".join(response.response)
        response.response = [body]
    return response


werkzeug.utils.send_file = send_file
