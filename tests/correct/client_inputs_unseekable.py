"""Varies: the body that the test client sends is a stream that can only be read, as a socket's is.
Correct: PEP 3333: wsgi.input has `read`, `readline`, `readlines` and `__iter__`, and nothing more.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "wsgi/input*", "dispatch", "middleware")


class Input:
    __slots__ = ("_file",)

    def __init__(self, file):
        self._file = file

    def read(self, size=-1):
        return self._file.read(size)

    def readline(self, size=-1):
        return self._file.readline(size)

    def readlines(self, hint=-1):
        return self._file.readlines(hint)

    def __iter__(self):
        return iter(self._file)


own = werkzeug.test.run_wsgi_app


def run_wsgi_app(app, environ, buffered=False):
    kept = environ["wsgi.input"]
    environ["wsgi.input"] = Input(kept)
    try:
        return own(app, environ, buffered)
    finally:
        environ["wsgi.input"] = kept


werkzeug.test.run_wsgi_app = run_wsgi_app
