"""2 ** proxy is not forwarded."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-operators-since-2-0"

del LocalProxy.__rpow__
