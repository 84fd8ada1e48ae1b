"""Report: pallets/werkzeug#1549
A cookie cannot be set with SameSite=None.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("responses/set-cookie", "responses/cookie-samesite-checked")

change(
    werkzeug.http.dump_cookie,
    {'samesite not in {"Strict", "Lax", "None"}': 'samesite not in {"Strict", "Lax"}'},
)
