"""Report: falconry/falcon#387
A range that does not say that it is one of bytes is taken for it.
"""

from changed import change
from werkzeug import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "ranges"
EXPECTED = ("responses/ranges-malformed", "requests/range")

change(
    http.parse_range_header,
    {
        'if not value or "=" not in value:': (
            'value = f"bytes={value}" if value and "=" not in value else value\n    if not value:'
        )
    },
)
