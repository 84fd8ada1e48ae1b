"""Report: pallets/werkzeug#2659
A cookie is quoted for characters that its value may have, as a slash or an equals sign.
"""

import re

import werkzeug.http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "cookies"
EXPECTED = (
    "responses/set-cookie-unquoted",
    "responses/set-cookie",
)

werkzeug.http._cookie_no_quote_re = re.compile(r"[\w!#$%&'*+\-.^`|~]*", re.ASCII)
