"""copy_current_request_context lets other workers push the very context of the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/copied-requests"

RequestContext.copy = lambda self: self
