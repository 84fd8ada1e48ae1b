"""Varies: of several cookies of one name in a request, the last comes first.
Correct: RFC 6265 5.4: servers should not rely on the order in which cookies come.
"""

import werkzeug.http
import werkzeug.sansio.http

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "sessions", "testing")

own = werkzeug.sansio.http.parse_cookie


def parse_cookie(cookie=None, cls=None):
    read = own(cookie, cls)
    pairs = list(read.items(multi=True))
    return type(read)(pairs[::-1])


werkzeug.sansio.http.parse_cookie = parse_cookie
werkzeug.http._sansio_http.parse_cookie = parse_cookie
