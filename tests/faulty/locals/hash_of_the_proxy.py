"""A proxy hashes by its own identity."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-equality"

LocalProxy.__hash__ = object.__hash__
