"""The request's environ holds copies of what a middleware put there."""

from copy import copy

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "middleware/powers"

wsgi_app = Flask.wsgi_app


def with_copies(self, environ, start_response):
    for key, value in environ.items():
        if type(value) is object:
            environ[key] = copy(object())
    return wsgi_app(self, environ, start_response)


Flask.wsgi_app = with_copies
