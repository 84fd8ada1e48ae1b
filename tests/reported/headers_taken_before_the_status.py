"""Report: pallets/quart#216
A view may return a body, headers and then a status.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "views"
EXPECTED = ("dispatch/return-tuple-size", "dispatch/return-status", "dispatch/return-headers")

change(
    Flask.make_response,
    {
        "rv, status, headers = rv": (
            "rv, status, headers = rv if not isinstance(rv[1], dict) else (rv[0], rv[2], rv[1])"
        )
    },
)
