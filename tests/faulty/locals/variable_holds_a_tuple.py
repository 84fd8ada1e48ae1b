"""A stack keeps a tuple in its context variable."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/values-in-context-variables"


def push(self, obj):
    self._storage.set((*self._storage.get(()), obj))
    return [*self._storage.get()]


LocalStack.push = push
