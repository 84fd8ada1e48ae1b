"""The g of every app context is kept for ever."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext

BREAKS = "isolation/nothing-leaks"

push, remembered = AppContext.push, []


def push_and_remember(self):
    remembered.append(self.g)
    push(self)


AppContext.push = push_and_remember
