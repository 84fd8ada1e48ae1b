"""Varies: the ETag of a file is made of what it holds.
Correct: RFC 9110 8.8.3: an entity tag is opaque; this one changes exactly when the file does.
"""

import hashlib
import os

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send*",
    "application/static*",
    "blueprints/*static*",
)


own = werkzeug.utils.send_file


def send_file(path_or_file, environ, *args, **kwargs):
    if kwargs.get("etag", True) is True and not hasattr(path_or_file, "read"):
        root = kwargs.get("_root_path")
        path = os.path.join(root, path_or_file) if root else os.fspath(path_or_file)
        with open(path, "rb") as file:
            kwargs["etag"] = "c" + hashlib.sha256(file.read()).hexdigest()[:24]
    return own(path_or_file, environ, *args, **kwargs)


werkzeug.utils.send_file = send_file
