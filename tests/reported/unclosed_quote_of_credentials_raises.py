"""Report: smicallef/spiderfoot#262
Credentials whose last quote is not closed are a server error.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = ("requests/authorization-malformed-parameters",)

change(
    Authorization.from_header,
    {
        'if "=" in rest.rstrip("="):': (
            "if rest.count('\"') % 2:\n"
            "        raise ValueError(value)\n"
            '    if "=" in rest.rstrip("="):'
        )
    },
)
