"""A proxy says that it wraps what it was made from, also while it is bound."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-wrapped"

LocalProxy.__wrapped__ = property(
    lambda self: object.__getattribute__(self, "_LocalProxy__wrapped")
)
