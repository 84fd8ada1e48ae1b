"""Formatting a proxy ignores the format specification."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-text-since-2-0"

LocalProxy.__format__ = lambda self, specification: format(self._get_current_object(), "")
