"""Report: pallets/flask#2066
Functions that run after a request do not run where an error handler answered.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "hooks"
EXPECTED = ("dispatch/after-request", "dispatch/order-around-the-view")

change(
    Flask.full_dispatch_request,
    {
        "rv = self.handle_user_exception(e)": "rv = self.handle_user_exception(e)\n"
        "        return self.make_response(rv)"
    },
)
