"""Varies: a cookie that is set again takes the place of the one of its name, path and domain.
Correct: RFC 6265 4.1.1: servers should not send two Set-Cookie of one name in one answer.
"""

from werkzeug.datastructures import Headers
from werkzeug.http import parse_cookie
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "sessions",
)


def key(line):
    name, *attributes = line.split(";")
    scope = {a.strip().lower() for a in attributes if a.strip().lower()[:5] in ("path=", "domai")}
    return name.partition("=")[0].strip(), frozenset(scope)


own = Response.set_cookie


def set_cookie(self, *args, **kwargs):
    own(self, *args, **kwargs)
    *before, last = self.headers.getlist("Set-Cookie")
    kept = [line for line in before if key(line) != key(last)]
    self.headers.setlist("Set-Cookie", [*kept, last])


Response.set_cookie = set_cookie
