"""Copied contexts share the list of a stack, from which pop removes in place."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/copied-stack-pop"


def pop_in_place(self):
    stack = self._storage.get([])
    return stack.pop() if stack else None


LocalStack.pop = pop_in_place
