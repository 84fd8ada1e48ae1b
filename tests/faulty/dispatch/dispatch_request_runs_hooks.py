"""dispatch_request runs the before_request functions."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/override-points"

dispatch_request = Flask.dispatch_request


def dispatch(self):
    self.preprocess_request()
    return dispatch_request(self)


Flask.dispatch_request = dispatch
