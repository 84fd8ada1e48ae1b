"""``url_rule`` is a copy of the rule."""

import copy

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/request-url-rule"

match_request = RequestContext.match_request


def copying(self):
    match_request(self)
    self.request.url_rule = copy.copy(self.request.url_rule)


RequestContext.match_request = copying
