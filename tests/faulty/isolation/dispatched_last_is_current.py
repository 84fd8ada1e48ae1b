"""While requests are dispatched, request is the one whose dispatch began last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/requests"

dispatched = []
dispatch = Flask.full_dispatch_request
request = flask_reference.request


def dispatch_and_remember(self):
    dispatched.append(request._get_current_object())
    try:
        return dispatch(self)
    finally:
        dispatched.pop()


Flask.full_dispatch_request = dispatch_and_remember
flask_reference.request = LocalProxy(
    lambda: dispatched[-1] if dispatched else request._get_current_object()
)
