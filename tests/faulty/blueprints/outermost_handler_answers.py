"""Errors in a nested blueprint are handled by the outermost one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "blueprints/nested-error-handlers"

find = Flask._find_error_handler


def outermost_first(self, error, blueprints):
    return find(self, error, list(reversed(blueprints)))


Flask._find_error_handler = outermost_first
