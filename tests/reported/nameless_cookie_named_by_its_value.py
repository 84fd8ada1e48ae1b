"""Report: GHSA-px8h-6qxv-m22q
A cookie without a name is taken for the one that its value names.
"""

import werkzeug.sansio.http
import werkzeug.sansio.request
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "cookies"
EXPECTED = ("requests/nameless-cookies",)

own = werkzeug.sansio.http.parse_cookie


def parse_cookie(cookie=None, cls=None):
    return own("; ".join(one.strip().lstrip("=") for one in (cookie or "").split(";")), cls)


werkzeug.sansio.http.parse_cookie = parse_cookie
werkzeug.sansio.request.parse_cookie = parse_cookie
