"""Report: rack/rack#378
A query with two ampersands in a row is a server error.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

change(
    Request.args.fget,
    {
        "self.query_string.decode()": (
            "self.query_string.decode()[1 // (b'&&' not in self.query_string) - 1 :]"
        )
    },
)
