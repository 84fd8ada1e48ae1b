"""Report: pallets/werkzeug#1562
Of two cookies with the same name the last is given, the one with the less specific path.
"""

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("requests/repeated-cookie",)

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    found = own(cookie, None)
    return (cls or type(found))(list(found.items(multi=True))[::-1])


werkzeug.sansio.request.parse_cookie = parse_cookie
