"""The copy of a request context is that context."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/copied-request-context"

RequestContext.copy = lambda self: self
