"""Report: tornadoweb/tornado#263
A Cookie header with characters beyond ASCII is a server error.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("requests/cookies", "requests/cookies-malformed")

change(
    werkzeug.sansio.http.parse_cookie,
    {"if not cookie:": "cookie and cookie.encode('ascii')\n    if not cookie:"},
)
