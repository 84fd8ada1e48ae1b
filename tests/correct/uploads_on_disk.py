"""Varies: every uploaded file is kept in a temporary file.
Correct: where a file is kept is left open.
"""

import tempfile

import werkzeug.wrappers as wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/file*", "requests/form*", "testing/request-body")


def _get_file_stream(self, total_content_length, content_type, filename=None, content_length=None):
    return tempfile.TemporaryFile("w+b")


wrappers.Request._get_file_stream = _get_file_stream
