"""Report: pallets/werkzeug#1495
A cookie with the name of an attribute, as expires or version, is ignored.
"""

import werkzeug.sansio.http as sansio

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("requests/cookie-names-of-attributes",)

own = sansio.parse_cookie
NAMES = {"expires", "path", "comment", "domain", "max-age", "secure", "httponly", "version"}


def parse_cookie(cookie=None, cls=None):
    found = own(cookie, None)
    return (cls or type(found))(
        [(key, value) for key, value in found.items(multi=True) if key.lower() not in NAMES]
    )


sansio.parse_cookie = parse_cookie
import werkzeug.sansio.request

werkzeug.sansio.request.parse_cookie = parse_cookie
