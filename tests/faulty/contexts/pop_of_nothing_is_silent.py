"""Popping a context that is not pushed is no error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext, RequestContext

BREAKS = "contexts/popping-what-is-not-pushed"

pop_app, pop_request = AppContext.pop, RequestContext.pop
AppContext.pop = lambda self, *error: pop_app(self, *error) if self._tokens else None
RequestContext.pop = lambda self, *error: pop_request(self, *error) if self._tokens else None
