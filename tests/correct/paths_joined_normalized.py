"""Varies: `safe_join` gives a path without dots, double slashes and a slash at its end.
Correct: the documentation says that it is a safe path within the folder.
"""

import os

import werkzeug.middleware.shared_data
import werkzeug.security
import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application/static*", "blueprints", "middleware")

own = werkzeug.security.safe_join


def safe_join(directory, *names):
    path = own(directory, *names)
    return None if path is None else os.path.normpath(path)


for module in (werkzeug.security, werkzeug.utils, werkzeug.middleware.shared_data):
    module.safe_join = safe_join
