"""The documentation read through a proxy is that of LocalProxy."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-names"

LocalProxy.__doc__ = "A proxy."
