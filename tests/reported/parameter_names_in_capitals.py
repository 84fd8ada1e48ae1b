"""Report: pallets/werkzeug#2442
The name of a parameter, as Boundary or CHARSET, is not found unless it is in lower case.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = (
    "requests/mimetype",
    "requests/multipart-boundary",
    "requests/multipart-part-headers",
)

change(werkzeug.http.parse_options_header, {"m_key.group(1).lower()": "m_key.group(1)"})
