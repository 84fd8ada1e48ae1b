"""An unbound proxy cannot be shown."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-unbound-is-quiet"

LocalProxy.__repr__ = lambda self: repr(self._get_current_object())
