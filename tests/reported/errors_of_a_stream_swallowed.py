"""Report: Kludex/starlette#1459
A stream that fails ends as if it were complete.
"""

from werkzeug.wrappers import response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "wsgi"
EXPECTED = ("contexts/failing-streams", "responses/streamed-response", "wsgi/streamed-body")

_encoded = response._iter_encoded


def _iter_encoded(iterable):
    try:
        yield from _encoded(iterable)
    except Exception:
        return


response._iter_encoded = _iter_encoded
