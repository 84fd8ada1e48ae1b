"""Varies: the attributes of Set-Cookie come in the opposite order.
Correct: RFC 6265 5.2: their order means nothing.
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
)


own = werkzeug.http.dump_cookie


def dump_cookie(*args, **kwargs):
    pair, *attributes = own(*args, **kwargs).split("; ")
    return "; ".join([pair, *reversed(attributes)])


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
