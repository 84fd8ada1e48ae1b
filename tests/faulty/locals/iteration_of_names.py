"""Iterating over a Local gives names without values."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/iteration"

Local.__iter__ = lambda self: iter(self._Local__storage.get({}))
