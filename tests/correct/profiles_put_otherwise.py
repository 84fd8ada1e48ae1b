"""Varies: ProfilerMiddleware writes its lines without rules, under another heading.
Correct: its documentation says that the stats of each request are written, and not how they look.
"""

import io

from werkzeug.middleware import profiler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("middleware",)

own = profiler.ProfilerMiddleware.__call__


def __call__(self, environ, start_response):
    stream, self._stream = self._stream, io.StringIO()
    if stream is None:
        self._stream = None
    try:
        body = own(self, environ, start_response)
        if stream is not None:
            lines = self._stream.getvalue().splitlines()
            kept = [line for line in lines if line.strip("- ") and "PATH" not in line]
            asked = f"{environ.get('REQUEST_METHOD')} {environ.get('PATH_INFO', '')}"
            stream.write("\n".join([f"== {asked}", *kept, ""]))
    finally:
        self._stream = stream
    return body


profiler.ProfilerMiddleware.__call__ = __call__
