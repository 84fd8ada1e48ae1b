"""Closing the body does not close the view's iterable."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "middleware/body"

get_app_iter = Response.get_app_iter


def unclosed(self, environ):
    yield from get_app_iter(self, environ)


Response.get_app_iter = unclosed
