"""Varies: a cookie's expiry is sent as Max-Age in the place of Expires.
Correct: RFC 6265 4.1.2.2: Max-Age says the same, and goes before Expires.
"""

import datetime
import re

import werkzeug.http
import werkzeug.sansio.response as sansio
from werkzeug.http import parse_date

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
    found = re.search("; Expires=([^;]*)", header)
    if found is None:
        return header
    header = header.replace(found[0], "")
    if "Max-Age" in header:
        return header
    left = parse_date(found[1]) - datetime.datetime.now(datetime.timezone.utc)
    return f"{header}; Max-Age={max(0, round(left.total_seconds()))}"


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
