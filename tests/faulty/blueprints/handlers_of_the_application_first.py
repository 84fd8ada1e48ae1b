"""Error handlers of the application go before those of the blueprint."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "blueprints/error-handlers"

find = Flask._find_error_handler


def application_first(self, error, blueprints):
    return find(self, error, []) or find(self, error, blueprints)


Flask._find_error_handler = application_first
