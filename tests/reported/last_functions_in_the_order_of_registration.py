"""Report: sanic-org/sanic#1848
Functions that run after a request do so in the order of their registration.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "hooks"
EXPECTED = ("dispatch/order-around-the-view",)

change(
    Flask.process_response,
    {"in reversed(self.after_request_funcs[name]):": "in self.after_request_funcs[name]:"},
)
