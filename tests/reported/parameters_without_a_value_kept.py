"""Report: pallets/werkzeug#1628
What stands between the parameters of a type and is none is one, whose value is None.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/mimetype",)

change(
    werkzeug.http.parse_options_header,
    {
        "options: dict[str, str] = {}": "options = {k: None for k in rest.split(';') if '=' not in k}"
    },
)
