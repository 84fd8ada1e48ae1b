"""The request reads the stream that the server gave, whatever has taken its place."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "requests/wrapped-input"

make = Flask.request_context


def keep_the_input(self, environ):
    context = make(self, environ)
    context.request.stream  # noqa: B018
    return context


Flask.request_context = keep_the_input
