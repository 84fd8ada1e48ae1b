"""Varies: the attributes' names of Set-Cookie are in lower case.
Correct: RFC 6265 5.2: attribute names are matched case-insensitively.
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
    lowered = []
    for attribute in attributes:
        name, equals, value = attribute.partition("=")
        lowered.append(f"{name.lower()}{equals}{value}")
    return "; ".join([pair, *lowered])


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
