"""Calling a proxy drops keyword arguments."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-call"

LocalProxy.__call__ = lambda self, *args, **kwargs: self._get_current_object()(*args)
