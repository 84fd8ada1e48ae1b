"""The text of a proxy is its representation."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-text"

LocalProxy.__str__ = lambda self: repr(self._get_current_object())
