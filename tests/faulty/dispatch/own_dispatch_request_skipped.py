"""An overridden dispatch_request is not called."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/override-points"

full_dispatch_request = Flask.full_dispatch_request
dispatch_request = Flask.dispatch_request


def full_dispatch(self):
    self.dispatch_request = lambda: dispatch_request(self)
    return full_dispatch_request(self)


Flask.full_dispatch_request = full_dispatch
