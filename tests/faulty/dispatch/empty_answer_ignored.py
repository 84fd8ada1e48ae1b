"""An empty text that a before_request function returns is no answer."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/before-request-answers"

preprocess_request = Flask.preprocess_request


def preprocess(self):
    return preprocess_request(self) or None


Flask.preprocess_request = preprocess
