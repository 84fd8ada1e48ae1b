"""Varies: send_file reads files itself and ignores wsgi.file_wrapper.
Correct: PEP 3333: an application may use it, and need not.
"""

import werkzeug.utils
import werkzeug.wsgi
from werkzeug.wsgi import FileWrapper

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
    "wsgi/closed-body",
)


def wrap_file(environ, file, buffer_size=8192):
    return FileWrapper(file, 4096)


werkzeug.wsgi.wrap_file = werkzeug.utils.wrap_file = wrap_file
