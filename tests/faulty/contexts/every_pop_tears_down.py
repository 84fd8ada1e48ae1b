"""A request that was pushed twice is torn down twice."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/pushed-twice"

pop = RequestContext.pop


def pop_and_tear_down(self, *error):
    if len(self._tokens) > 1:
        self.app.do_teardown_request(None)
    pop(self, *error)


RequestContext.pop = pop_and_tear_down
