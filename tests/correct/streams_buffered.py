"""Varies: `request.stream` and what reads bodies are buffered readers, and no raw streams.
Correct: Werkzeug's documentation says that `stream` is read from, and ends with the body.
"""

import io

import werkzeug.wrappers.request
import werkzeug.wsgi

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "wsgi", "testing", "middleware", "dispatch")
DIFFERS = {"requests/multipart-pieces": "mends what Werkzeug 3.1.9 does wrong there"}

own = werkzeug.wsgi.get_input_stream


def get_input_stream(*args, **kwargs):
    stream = own(*args, **kwargs)
    return io.BufferedReader(stream) if isinstance(stream, io.RawIOBase) else stream


werkzeug.wrappers.request.get_input_stream = get_input_stream
