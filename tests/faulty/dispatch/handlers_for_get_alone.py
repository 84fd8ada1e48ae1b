"""Error handlers are asked for requests that only read; others are answered by the error page."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.globals import request

BREAKS = "dispatch/handlers-of-any-request"

find = Flask._find_error_handler


def find_for_reading(self, error, blueprints):
    return find(self, error, blueprints) if request.method in ("GET", "HEAD") else None


Flask._find_error_handler = find_for_reading
