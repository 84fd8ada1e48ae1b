"""Report: pallets/werkzeug#1245
Two semicolons in a row make a cookie without a name.
"""

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("requests/cookies",)

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    found = own(cookie, None).copy()
    for segment in (cookie or "").split(";"):
        if not segment.strip():
            found.add("", "")
    return (cls or type(found))(found)


werkzeug.sansio.request.parse_cookie = parse_cookie
