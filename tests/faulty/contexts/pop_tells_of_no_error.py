"""A context popped while an exception is handled tells teardown functions of none."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext, RequestContext

BREAKS = "contexts/pop-tells-teardown"

pop_app, pop_request = AppContext.pop, RequestContext.pop
AppContext.pop = lambda self, exc=None: pop_app(self, exc)
RequestContext.pop = lambda self, exc=None: pop_request(self, exc)
