"""Report: pallets/werkzeug#2618
An empty realm is written as nothing behind the equals sign, which is no parameter.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("responses/www-authenticate",)

change(werkzeug.http.quote_header_value, {"return '\"\"'": "return ''"})
