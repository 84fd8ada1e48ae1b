"""A relative link takes the blueprint's own name for the one that it is registered under."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.globals import request

BREAKS = "blueprints/however-registered"

build = Flask.url_for


def build_by_the_own_name(self, endpoint, **values):
    if endpoint.startswith(".") and request and request.blueprint:
        endpoint = self.blueprints[request.blueprint].name + endpoint
    return build(self, endpoint, **values)


Flask.url_for = build_by_the_own_name
