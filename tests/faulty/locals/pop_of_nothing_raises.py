"""Popping an empty stack is an error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/empty-stack"


def pop(self):
    *rest, top = self._storage.get([])
    self._storage.set(rest)
    return top


LocalStack.pop = pop
