"""The answer 405 does not say which methods are allowed."""

from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/method-not-allowed"

match_request = RequestContext.match_request


def forgetting(self):
    match_request(self)
    if isinstance(self.request.routing_exception, MethodNotAllowed):
        self.request.routing_exception = MethodNotAllowed()


RequestContext.match_request = forgetting
