"""Deleting an attribute that a Local does not have is no error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/missing-attribute"

delete = Local.__delattr__


def delete_if_there(self, name):
    if hasattr(self, name):
        delete(self, name)


Local.__delattr__ = delete_if_there
