"""Report: pallets/werkzeug#2955
An authorization parameter without a name raises, which ends as a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/authorization-malformed-parameters",)

change(
    werkzeug.http.parse_dict_header,
    {"if not key:": "if False:", 'if key.endswith("*"):': 'if key[-1] == "*":'},
)
