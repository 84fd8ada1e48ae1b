"""request_finished is sent after the request was torn down."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core import responses
from flask_reference.core.signals import announce, request_finished

BREAKS = "signals/order"

do_teardown_request = Flask.do_teardown_request
responses.request_finished = NamedSignal("not announced")


def teardown(self, exc=None):
    do_teardown_request(self, exc)
    announce(request_finished, self, response=self.response_class())


Flask.do_teardown_request = teardown
