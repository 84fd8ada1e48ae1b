"""The request is matched before its application is current."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/matched-on-push"

push = RequestContext.push


def match_and_push(self):
    self.match_request()
    push(self)


RequestContext.push = match_and_push
