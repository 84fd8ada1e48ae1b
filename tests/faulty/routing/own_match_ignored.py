"""A subclass's ``match_request`` is not asked."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/match-request"

push = RequestContext.push
match_request = RequestContext.match_request


def matching_itself(self):
    self.match_request = lambda: match_request(self)
    push(self)


RequestContext.push = matching_itself
