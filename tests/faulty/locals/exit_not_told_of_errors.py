"""Leaving a block through a proxy, the object does not learn of the error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-with"

LocalProxy.__exit__ = lambda self, *error: self._get_current_object().__exit__(None, None, None)
