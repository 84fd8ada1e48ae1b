"""Varies: cookies with Max-Age have Expires too, and the other way round.
Correct: RFC 6265 4.1.2: a server may send both; Max-Age wins, and both say the same.
"""

import datetime

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


def dump_cookie(key, value="", max_age=None, expires=None, *args, **kwargs):
    if max_age is None and expires is not None and isinstance(expires, datetime.datetime):
        now = datetime.datetime.now(datetime.timezone.utc)
        at = expires if expires.tzinfo else expires.replace(tzinfo=datetime.timezone.utc)
        max_age = max(0, round((at - now).total_seconds()))
    return own(key, value, max_age, expires, *args, **kwargs)


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
