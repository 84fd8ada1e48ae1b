"""Setting an attribute of a Local forgets the others."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/attributes"

Local.__setattr__ = lambda self, name, value: self._Local__storage.set({name: value})
