"""Report: pallets/werkzeug#414
The age of a response is no timedelta.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/header-attributes",)

change(werkzeug.http.parse_age, {"return timedelta(seconds=seconds)": "return seconds"})
