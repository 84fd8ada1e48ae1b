"""Error pages do not pass the after_request functions."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/after-request"

process_response = Flask.process_response


def process(self, response):
    return response if response.status_code >= 400 else process_response(self, response)


Flask.process_response = process
