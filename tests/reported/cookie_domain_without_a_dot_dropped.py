"""Report: pallets/werkzeug#2637
A cookie for a domain without a dot, as localhost, is set without it.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "cookies"
EXPECTED = ("responses/cookie-domain",)

ENCODED = '.encode("idna").decode("ascii")'

change(werkzeug.http.dump_cookie, {ENCODED: f"{ENCODED} if '.' in domain else None"})
