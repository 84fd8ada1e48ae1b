"""Varies: the flags of a cookie have an empty value, and there is a blank around every `=` of its
attributes.
Correct: RFC 6265 5.2: blanks are dropped, and what stands behind a flag is ignored.
"""

import werkzeug.http
import werkzeug.sansio.response as sansio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/*cookie*", "sessions", "testing/*cookie*", "testing/*session*")

own = werkzeug.http.dump_cookie


def dump_cookie(*args, **kwargs):
    pair, *attributes = own(*args, **kwargs).split("; ")
    return "; ".join([pair, *map(otherwise, attributes)])


def otherwise(attribute):
    name, _, value = attribute.partition("=")
    return f"{name} = {value}".rstrip() if value else f"{name}="


werkzeug.http.dump_cookie = sansio.dump_cookie = dump_cookie
