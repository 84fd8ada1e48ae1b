"""Report: pallets/werkzeug#1417
A parameter of a header that comes in pieces is not joined.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("requests/unusual-file-names-of-multipart",)

change(
    werkzeug.http.parse_options_header,
    {"has_continuation = m_mark.group(1) is not None": "has_continuation = False"},
)
