"""A teardown function that raises leaves the request context where it is."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/teardown-errors"

pop = RequestContext.pop


def pop_unless_teardown_raises(self, *error):
    if len(self._tokens) == 1:
        teardown = self.app.do_teardown_request
        teardown(*error)
        self.app.do_teardown_request = lambda *error: None
        try:
            pop(self, *error)
        finally:
            del self.app.do_teardown_request
    else:
        pop(self, *error)


RequestContext.pop = pop_unless_teardown_raises
