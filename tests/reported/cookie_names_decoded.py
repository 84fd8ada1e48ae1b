"""Report: pallets/werkzeug#1965
The names of cookies are percent-decoded, so that one can pass for another.
"""

from urllib.parse import unquote

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cookies"
EXPECTED = ("requests/cookies", "requests/cookies-malformed")

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    found = own(cookie, None)
    decoded = [(unquote(key), value) for key, value in found.items(multi=True)]
    return (cls or type(found))(decoded)


werkzeug.sansio.request.parse_cookie = parse_cookie
