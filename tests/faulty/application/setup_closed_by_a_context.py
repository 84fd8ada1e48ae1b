"""Setup is closed by the first request context, though no request was handled."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "application/setup-open"

push = RequestContext.push


def closing_setup(self):
    push(self)
    self.app._got_first_request = True


RequestContext.push = closing_setup
