"""Varies: form, files and JSON of a request are parsed before the first hook runs; what cannot be
parsed is left to whoever asks for it.
Correct: the documentation says what they hold, and not when they are parsed.
"""

import contextlib
import io

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "dispatch", "testing", "contexts", "wsgi")

DIFFERS = {
    "requests/own-limits": "what is parsed already has met the limits of the configuration",
    "requests/wrapped-input": "what is parsed already was not read through what wraps the input",
}

own = flask.Flask.preprocess_request
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def preprocess_request(self):
    request = flask.request._get_current_object()
    length, limit = request.content_length, request.max_content_length
    is_wanted = request.is_json or request.mimetype in FORMS
    if is_wanted and length and (limit is None or length <= limit):
        given = request.environ["wsgi.input"]
        content = given.read(length)
        if isinstance(given, io.BytesIO):
            given.seek(0)  # for a client that sends it again
        request.environ["wsgi.input"] = io.BytesIO(content)
        with contextlib.suppress(Exception):
            tried = type(request)(dict(request.environ, **{"wsgi.input": io.BytesIO(content)}))
            tried.json_module = request.json_module
            if request.is_json:
                tried.get_json()
                request.get_json()
            else:
                request.__dict__.update(
                    form=tried.form, files=tried.files, stream=request._get_stream_for_parsing()
                )
                request.stream.read()
    return own(self)


flask.Flask.preprocess_request = preprocess_request
