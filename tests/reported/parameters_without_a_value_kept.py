"""Report: pallets/werkzeug#1628
What stands between the parameters of a type and is none is one, whose value is None.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/malformed-mimetype",)

BARE = '{key: None for key in rest.split(";") if "=" not in key}'

change(werkzeug.http.parse_options_header, {"options: dict[str, str] = {}": f"options = {BARE}"})
