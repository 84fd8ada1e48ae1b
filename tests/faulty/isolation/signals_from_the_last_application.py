"""A signal comes from the application that began to handle a request last."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core import dispatch, responses
from flask_reference.core.signals import announce
from flask_reference.views import messages

BREAKS = "isolation/signals"

began = []
preprocess = Flask.preprocess_request


def preprocess_and_remember(self):
    began[:] = [self]
    return preprocess(self)


def announce_from_the_last(signal, app, **details):
    announce(signal, began[0] if began else app, **details)


Flask.preprocess_request = preprocess_and_remember
dispatch.announce = messages.announce = responses.announce = announce_from_the_last
