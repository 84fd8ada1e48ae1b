"""Copied contexts share the dict of attributes, which is changed in place."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/copied-context"

set_first = Local.__setattr__


def set_in_place(self, name, value):
    values = self._Local__storage.get({})
    if values:
        values[name] = value
    else:
        set_first(self, name, value)


Local.__setattr__ = set_in_place
