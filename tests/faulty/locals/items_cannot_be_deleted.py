"""Items cannot be deleted through a proxy."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-items"

del LocalProxy.__delitem__
