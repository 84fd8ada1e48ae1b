"""Report: pallets/werkzeug#974
A range without a number, bytes=-, is a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "ranges"
EXPECTED = ("requests/range", "responses/ranges-malformed")

change(
    werkzeug.http.parse_range_header,
    {
        'if item.startswith("-"):': (
            'if item == "-":\n            int(item)\n        if item.startswith("-"):'
        )
    },
)
