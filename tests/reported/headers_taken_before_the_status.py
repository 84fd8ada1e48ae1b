"""Report: pallets/quart#216
A view may return a body, headers and then a status.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "views"
EXPECTED = ("dispatch/return-tuple-size", "dispatch/return-status", "dispatch/return-headers")
UNNOTICED = (
    "the documentation names the forms that a tuple may have, and does not say that another is "
    "refused"
)

change(
    Flask.make_response,
    {
        "rv, status, headers = rv": (
            "rv, status, headers = rv if not isinstance(rv[1], dict) else (rv[0], rv[2], rv[1])"
        )
    },
)
