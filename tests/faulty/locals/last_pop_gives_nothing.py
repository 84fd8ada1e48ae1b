"""The pop that empties a stack returns None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/stack"

pop = LocalStack.pop


def pop_unless_last(self):
    top = pop(self)
    return None if self.top is None else top


LocalStack.pop = pop_unless_last
