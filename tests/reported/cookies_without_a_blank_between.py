"""Report: apple/servicetalk#2402
Cookies that have no blank between them, as in a=1;b=2, are not told apart.
"""

import re

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("requests/cookies", "requests/cookies-malformed")

own = werkzeug.sansio.request.parse_cookie


def parse_cookie(cookie=None, cls=None):
    return own(cookie and re.sub(r";(?=[^ ])", "%3B", cookie), cls)


werkzeug.sansio.request.parse_cookie = parse_cookie
