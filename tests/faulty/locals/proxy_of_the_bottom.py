"""A proxy of a stack stands for the object that was pushed first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy, LocalStack

BREAKS = "locals/proxy-of-stack"


def bottom(self, name=None, *, unbound_message=None):
    def current():
        stack = self._storage.get([])
        if not stack:
            raise RuntimeError(unbound_message or "object is not bound")
        return stack[0]

    return LocalProxy(current, name)


LocalStack.__call__ = bottom
