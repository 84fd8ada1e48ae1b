"""Report: Kludex/starlette#900
A cookie that the strictest standard does not allow takes all others of the request with it.
"""

from http.cookies import CookieError, SimpleCookie

import werkzeug.sansio.http
import werkzeug.sansio.request
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed",)


def parse_cookie(cookie=None, cls=None):
    try:
        read = SimpleCookie(cookie)
    except CookieError:
        read = {}
    return (cls or MultiDict)([(key, one.value) for key, one in read.items()])


werkzeug.sansio.request.parse_cookie = parse_cookie
