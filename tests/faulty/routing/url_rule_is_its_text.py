"""``url_rule`` is the text of the rule."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/request-url-rule"

match_request = RequestContext.match_request


def as_text(self):
    match_request(self)
    if self.request.url_rule is not None:
        self.request.url_rule = self.request.url_rule.rule


RequestContext.match_request = as_text
