"""Varies: the values of cookies are sent in double quotes.
Correct: RFC 6265 4.1.1: cookie-value may stand in DQUOTE.
"""

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
    "sessions/kept*",
    "sessions/flash",
    "requests/cookies",
)


own = werkzeug.http.dump_cookie


def dump_cookie(*args, **kwargs):
    pair, *attributes = own(*args, **kwargs).split("; ")
    name, _, value = pair.partition("=")
    if not value.startswith('"'):
        value = f'"{value}"'
    return "; ".join([f"{name}={value}", *attributes])


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
