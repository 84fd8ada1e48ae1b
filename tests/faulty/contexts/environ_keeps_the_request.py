"""The environ leads to the request also after its end."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/end-of-request"

pop = RequestContext.pop


def pop_and_keep(self, *error):
    pop(self, *error)
    self.request.environ["werkzeug.request"] = self.request


RequestContext.pop = pop_and_keep
