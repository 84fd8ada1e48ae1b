"""request_started is sent after the before_request functions."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core import dispatch
from flask_reference.core.signals import announce, request_started

BREAKS = "signals/request-started"

preprocess_request = Flask.preprocess_request
dispatch.request_started = NamedSignal("not announced")


def preprocess(self):
    answer = preprocess_request(self)
    announce(request_started, self)
    return answer


Flask.preprocess_request = preprocess
