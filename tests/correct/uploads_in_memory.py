"""Varies: every uploaded file is kept in memory.
Correct: where a file is kept is left open.
"""

import io

import werkzeug.formparser
import werkzeug.wrappers.request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests",)


def default_stream_factory(total_content_length, content_type, filename, content_length=None):
    return io.BytesIO()


werkzeug.formparser.default_stream_factory = default_stream_factory


def _get_file_stream(self, total_content_length, content_type, filename=None, content_length=None):
    return io.BytesIO()


werkzeug.wrappers.request.Request._get_file_stream = _get_file_stream
