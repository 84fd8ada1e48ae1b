"""An augmented assignment to a proxy leaves the plain result in its place."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.forwarding import IN_PLACE
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-augmented-assignment"

for name in IN_PLACE:
    delattr(LocalProxy, name)
