"""Setting an attribute of an unbound proxy does nothing."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-unbound"

set_attribute = LocalProxy.__setattr__


def set_if_bound(self, name, value):
    if repr(self) != "<LocalProxy unbound>":
        set_attribute(self, name, value)


LocalProxy.__setattr__ = set_if_bound
