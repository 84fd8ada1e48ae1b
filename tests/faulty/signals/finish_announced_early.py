"""request_finished is sent before the after_request functions and the session are done."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core import responses
from flask_reference.core.signals import announce, request_finished

BREAKS = "signals/request-finished"

process_response = Flask.process_response
responses.request_finished = NamedSignal("not announced")


def process(self, response):
    announce(request_finished, self, response=response)
    return process_response(self, response)


Flask.process_response = process
