"""A Local keeps every value that it ever held."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/nothing-leaks"

kept = []
remember = Local.__setattr__


def remember_for_ever(self, name, value):
    kept.append(value)
    remember(self, name, value)


Local.__setattr__ = remember_for_ever
