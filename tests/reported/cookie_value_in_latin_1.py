"""Report: django/django#2984
A cookie cannot have a value with characters that Latin-1 does not have.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("responses/set-cookie", "responses/cookie-of-any-text")

change(werkzeug.http.dump_cookie, {"value.encode()": "value.encode('latin-1')"})
