"""The after_request functions are called without ensure_sync."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/ensure-sync"

process_response = Flask.process_response


def process(self, response):
    self.ensure_sync = lambda function: function
    try:
        return process_response(self, response)
    finally:
        del self.ensure_sync


Flask.process_response = process
