"""Report: vimalloc/flask-jwt-extended#243
A cookie that is to last beyond the year 2038 is set without an end.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

own = werkzeug.http.dump_cookie


def dump_cookie(key, value="", max_age=None, expires=None, **attributes):
    if isinstance(max_age, int) and max_age > 400_000_000:
        max_age = None
    if hasattr(expires, "year") and expires.year > 2037:
        expires = None
    return own(key, value, max_age, expires, **attributes)


werkzeug.sansio.response.dump_cookie = dump_cookie
