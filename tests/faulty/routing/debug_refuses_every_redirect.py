"""In debug mode, redirects that keep the body are refused too."""

from werkzeug.routing import RequestRedirect

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.debughelpers import FormDataRoutingRedirect

BREAKS = "routing/form-data-redirect"

raise_routing_exception = Flask.raise_routing_exception


def refusing(self, request):
    error = request.routing_exception
    if self.debug and isinstance(error, RequestRedirect) and request.method == "POST":
        raise FormDataRoutingRedirect(request)
    raise_routing_exception(self, request)


Flask.raise_routing_exception = refusing
