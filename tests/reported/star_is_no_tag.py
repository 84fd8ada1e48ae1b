"""Report: Kludex/starlette#3252
If-None-Match: * is taken for a tag, and matches none.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/conditional-headers", "responses/make-conditional")

change(werkzeug.http.parse_etags, {'if value == "*":': "if False:"})
