"""Report: zappa/Zappa#1227
An ampersand that a query has encoded, as %26, ends the argument.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

change(
    Request.args.fget,
    {
        "self.query_string.decode()": (
            '__import__("urllib.parse").parse.unquote(self.query_string.decode())'
        )
    },
)
