"""A proxy used as an index is converted by int."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-numbers"

LocalProxy.__index__ = lambda self: int(self._get_current_object())
