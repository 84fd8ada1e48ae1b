"""Report: miguelgrinberg/microdot#308
A cookie without an equals sign is a server error.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed", "requests/nameless-cookies")

change(werkzeug.sansio.http.parse_cookie, {'cv = ""': "raise ValueError(ck)"})
