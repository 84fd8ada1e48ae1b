"""Varies: Set-Cookie is written by the standard library.
Correct: RFC 6265 4.1.1: attributes come in any order, and their names in any case.
"""

import http.cookies

import werkzeug.http
import werkzeug.sansio.response
import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*cookie*",
    "sessions/cookie-*",
    "testing/*cookie*",
)

own = werkzeug.http.dump_cookie


class Morsel(http.cookies.Morsel):
    _reserved = {**http.cookies.Morsel._reserved, "partitioned": "Partitioned"}
    _flags = {*http.cookies.Morsel._flags, "partitioned"}


def dump_cookie(*args, **kwargs):
    pair, *attributes = own(*args, **kwargs).split("; ")
    key, _, value = pair.partition("=")
    morsel = Morsel()
    morsel._key, morsel._value, morsel._coded_value = key, value, value
    for attribute in attributes:
        name, _, told = attribute.partition("=")
        morsel[name] = told or True
    return morsel.OutputString()


for module in (werkzeug.http, werkzeug.sansio.response, werkzeug.test):
    module.dump_cookie = dump_cookie
