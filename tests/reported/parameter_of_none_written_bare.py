"""Report: pallets/werkzeug#2618
A parameter of a header that is set to None is written as a name without a value.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("responses/header-parameters",)

change(
    werkzeug.http.dump_options_header,
    {"if value is None:\n": "if value is None:\n            segments.append(key)\n"},
)
