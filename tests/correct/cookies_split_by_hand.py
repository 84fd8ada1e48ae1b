"""Varies: the Cookie header is read by another parser.
Correct: RFC 6265 5.4 and 4.1.1: pairs stand between semicolons, values may be quoted.
"""

import re

import werkzeug.http
import werkzeug.sansio.http
import werkzeug.sansio.request
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/*cookie*",
    "sessions",
    "responses/*cookie*",
    "testing/*cookie*",
)


ESCAPE = re.compile(rb"\\([0-3][0-7][0-7]|.)", re.DOTALL)


def unescaped(value):
    if len(value) < 2 or value[0] != '"' or value[-1] != '"':
        return value
    plain = value[1:-1].encode()
    plain = ESCAPE.sub(lambda m: bytes([int(m[1], 8)]) if len(m[1]) == 3 else m[1], plain)
    return plain.decode(errors="replace")


def parse_cookie(cookie=None, cls=None):
    found = []
    for pair in (cookie or "").split(";"):
        name, _, value = pair.partition("=")
        if name.strip():
            found.append((name.strip(), unescaped(value.strip())))
    return (cls or MultiDict)(found)


werkzeug.sansio.http.parse_cookie = parse_cookie
werkzeug.sansio.request.parse_cookie = parse_cookie
