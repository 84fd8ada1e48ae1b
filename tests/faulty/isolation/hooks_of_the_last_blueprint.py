"""The blueprint of a request is that of the URL that was matched last."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.wrappers import Request

BREAKS = "isolation/blueprints"

matched = []
match_request, blueprints = RequestContext.match_request, Request.blueprints.fget


def match_and_remember(self):
    match_request(self)
    matched[:] = blueprints(self.request)


RequestContext.match_request = match_and_remember
Request.blueprints = property(lambda self: list(matched))
