"""1 - proxy is proxy - 1."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-operators"

LocalProxy.__rsub__ = LocalProxy.__sub__
