"""Report: pallets/werkzeug#250
The value of a cookie is cut off at its first character that is not ASCII.
"""

import re

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("requests/cookies",)

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    found = own(cookie, None)
    cut = [(key, re.split(r"[^\x00-\x7f]", value)[0]) for key, value in found.items(multi=True)]
    return (cls or type(found))(cut)


werkzeug.sansio.request.parse_cookie = parse_cookie
