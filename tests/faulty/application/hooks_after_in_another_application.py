"""The functions after a request run in the context of another application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/request-state"

process_response = Flask.process_response


def elsewhere(self, response):
    with Flask("elsewhere").app_context():
        return process_response(self, response)


Flask.process_response = elsewhere
