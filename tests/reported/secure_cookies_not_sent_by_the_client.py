"""Report: Kludex/starlette#1195
The test client does not send back a cookie that is marked as secure.
"""

from changed import change
from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/cookies-kept", "sessions/cookie-configuration", "testing/secure-cookies")

change(Cookie._matches_request, {"return (": "return not self.secure and ("})
