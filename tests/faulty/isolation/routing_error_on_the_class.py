"""That a URL matched nothing is noted for all requests, until one matches."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.wrappers import Request

BREAKS = "isolation/url-values"

match_request = RequestContext.match_request


class Shared:
    value = None

    def __get__(self, request, owner):
        return Shared.value

    def __set__(self, request, value):
        Shared.value = value


def forget_and_match(self):
    self.request.routing_exception = None
    match_request(self)


Request.routing_exception = Shared()
RequestContext.match_request = forget_and_match
