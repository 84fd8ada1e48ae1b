"""Report: AspenWeb/pando.py#256
An Accept header with a semicolon behind a type and nothing more is a server error.
"""

from changed import change
from werkzeug import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = (
    "requests/accept-malformed",
    "requests/accept-malformed-types",
    "requests/any-accept-header",
)

change(
    http.parse_accept_header,
    {
        "item, options = parse_options_header(item)": (
            "assert not item.endswith(';'), item\n"
            "        item, options = parse_options_header(item)"
        )
    },
)
