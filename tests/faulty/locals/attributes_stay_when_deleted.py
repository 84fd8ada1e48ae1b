"""Deleting an attribute of a proxy does nothing."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-attributes"

LocalProxy.__delattr__ = lambda self, name: None
