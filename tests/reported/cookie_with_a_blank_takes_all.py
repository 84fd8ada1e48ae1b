"""Report: sanic-org/sanic#840
A cookie with a blank in its value takes all others of the request with it.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed", "requests/cookies")

BLANK = """any(" " in one.strip() and '"' not in one for one in cookie.split(";"))"""

change(werkzeug.sansio.http.parse_cookie, {"if not cookie:": f"if not cookie or {BLANK}:"})
