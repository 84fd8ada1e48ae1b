"""Request objects are used again, with the attributes that they were given before."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/next-request"

init, pop = RequestContext.__init__, RequestContext.pop
pool = []


def init_from_the_pool(self, *args, **kwargs):
    init(self, *args, **kwargs)
    if pool:
        self.request.__dict__ = {**pool.pop().__dict__, **self.request.__dict__}


def pop_into_the_pool(self, *error):
    pop(self, *error)
    if not self._tokens:
        pool.append(self.request)


RequestContext.__init__, RequestContext.pop = init_from_the_pool, pop_into_the_pool
