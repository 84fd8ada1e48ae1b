"""Report: pallets/werkzeug#2531
Asking for a Content-Range that is malformed raises.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "ranges"
EXPECTED = ("responses/header-attributes",)

change(
    werkzeug.http.parse_content_range_header,
    {"if not is_byte_range_valid(None, None, length):": "if False:"},
)
