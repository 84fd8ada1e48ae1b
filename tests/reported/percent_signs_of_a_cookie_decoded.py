"""Report: haga-rak/fluxzy.core#332
The value of a cookie is percent-decoded.
"""

from urllib.parse import unquote

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("requests/cookies", "responses/cookie-of-any-text")

werkzeug.sansio.http.unquote = unquote
change(werkzeug.sansio.http.parse_cookie, {"out.append((ck, cv))": "out.append((ck, unquote(cv)))"})
