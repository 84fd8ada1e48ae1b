"""Varies: each Set-Cookie carries one more attribute, Priority=Medium.
Correct: RFC 6265 4.1.2: user agents ignore attributes that they do not know.
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
    return own(*args, **kwargs) + "; Priority=Medium"


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
