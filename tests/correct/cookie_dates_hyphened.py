"""Varies: the dates of cookies are written with hyphens.
Correct: RFC 6265 5.1.1: user agents read both, and most of the web wrote them so.
"""

import re

import werkzeug.http
import werkzeug.sansio.response as sansio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*cookie*",
    "sessions/cookie-[dcm]*",
    "sessions/deletion",
    "sessions/permanent*",
    "sessions/refresh*",
    "testing/*cookie*",
)


own = werkzeug.http.dump_cookie


def dump_cookie(*args, **kwargs):
    header = own(*args, **kwargs)
    return re.sub(r"(Expires=\w+, \d\d) (\w+) (\d+)", r"\1-\2-\3", header)


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
