"""The after_request functions run in the order of their registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/order-around-the-view"


def after_request(self, f):
    self.after_request_funcs.setdefault(None, []).insert(0, f)
    return f


Flask.after_request = after_request
