"""A form that only lacks the slash is redirected with a status that loses it."""

from werkzeug.routing import RequestRedirect

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/slash-redirect-of-a-form"

raise_routing_exception = Flask.raise_routing_exception


def with_302(self, request):
    error = request.routing_exception
    if isinstance(error, RequestRedirect) and request.method == "POST" and not self.debug:
        error.code = 302
    raise_routing_exception(self, request)


Flask.raise_routing_exception = with_302
