"""A proxy cannot be awaited."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-async"

del LocalProxy.__await__
