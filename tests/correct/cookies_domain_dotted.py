"""Varies: the Domain of a cookie begins with a dot and is in capitals, and SameSite is in lower
case.
Correct: RFC 6265 5.2.3: user agents drop the dot and the case; of SameSite too (6265bis 5.6.7). The
test client does as user agents do.
"""

import werkzeug.http
import werkzeug.sansio.response as sansio
import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/*cookie*", "sessions", "testing/*cookie*", "testing/*session*")

own = werkzeug.http.dump_cookie


def dump_cookie(*args, **kwargs):
    pair, *attributes = own(*args, **kwargs).split("; ")
    return "; ".join([pair, *map(otherwise, attributes)])


def otherwise(attribute):
    name, mark, value = attribute.partition("=")
    if name == "Domain":
        value = "." + value.upper()
    if name == "SameSite":
        value = value.lower()
    return name + mark + value


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie

read = werkzeug.test.Cookie._from_response_header.__func__


def _from_response_header(cls, server_name, path, header):
    cookie = read(cls, server_name, path, header)
    cookie.domain = cookie.domain.removeprefix(".").lower()
    return cookie


werkzeug.test.Cookie._from_response_header = classmethod(_from_response_header)
