"""Report: http4k/http4k#17
The semicolon at the end of a Cookie header belongs to the value of its last cookie.
"""

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("requests/cookies", "requests/cookies-malformed")

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    values = own(cookie)
    if cookie and cookie.endswith(";") and values:
        last = list(values)[-1]
        values[last] += ";"
    return cls(list(values.items(multi=True))) if cls else values


werkzeug.sansio.request.parse_cookie = parse_cookie
