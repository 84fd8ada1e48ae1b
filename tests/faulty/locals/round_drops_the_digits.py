"""Rounding a proxy to digits rounds it to an integer."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-rounding"

LocalProxy.__round__ = lambda self, digits=None: round(self._get_current_object())
