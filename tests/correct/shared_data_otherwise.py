"""Varies: SharedDataMiddleware sends files with other tags, and directives backwards.
Correct: its documentation says that files are served, cached and compared; RFC 9110 8.8.3.
"""

import hashlib

import werkzeug.middleware.shared_data as shared

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("middleware",)

own = shared.SharedDataMiddleware.__call__


def generate_etag(self, mtime, file_size, real_filename):
    return hashlib.sha256(f"{real_filename} {file_size} {mtime}".encode()).hexdigest()


def __call__(self, environ, start_response):
    def start(status, headers, *told):
        headers = [
            (name, ",".join(value.split(", ")[::-1]) if name == "Cache-Control" else value)
            for name, value in headers
        ]
        return start_response(status, headers, *told)

    return own(self, environ, start)


shared.SharedDataMiddleware.generate_etag = generate_etag
shared.SharedDataMiddleware.__call__ = __call__
