"""A method that HTTP does not define is an error of the server, unless a rule names it."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Flask

BREAKS = "routing/method-not-allowed"

KNOWN = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"}

raise_routing_exception = Flask.raise_routing_exception


def raise_for_known_methods(self, request):
    if request.method not in KNOWN:
        raise LookupError(request.method)
    return raise_routing_exception(self, request)


Flask.raise_routing_exception = raise_for_known_methods
