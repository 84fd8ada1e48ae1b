"""The application's error handlers go before the blueprint's."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/blueprint-before-nearness"

find = Flask._find_error_handler


def find_outside_in(self, error, blueprints):
    return find(self, error, []) or find(self, error, blueprints)


Flask._find_error_handler = find_outside_in
