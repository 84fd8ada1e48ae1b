"""Report: request/request#133
The value of a cookie ends at an equals sign in it.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("requests/cookies", "responses/cookie-of-any-text")

change(
    werkzeug.sansio.http.parse_cookie,
    {"if cv is None:": "cv = cv and cv.partition('=')[0]\n        if cv is None:"},
)
