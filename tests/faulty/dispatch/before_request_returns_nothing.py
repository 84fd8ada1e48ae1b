"""The before_request decorator gives nothing back, so that the function's name is lost."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/before-request"

before_request = Flask.before_request


def forgetful(self, f):
    before_request(self, f)


Flask.before_request = forgetful
