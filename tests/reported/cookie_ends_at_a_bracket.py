"""Report: tornadoweb/tornado#1851
A closing bracket in the value of a cookie ends it, so that what follows passes for another cookie.
"""

import werkzeug.sansio.http
import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "cookies"
EXPECTED = ("requests/cookies",)

own = werkzeug.sansio.http.parse_cookie


def parse_cookie(cookie=None, cls=None):
    return own((cookie or "").replace("]", ";"), cls)


werkzeug.sansio.request.parse_cookie = parse_cookie
