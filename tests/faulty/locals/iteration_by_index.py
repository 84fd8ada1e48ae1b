"""Iterating over a proxy asks for item 0, 1, 2 … and not for the iterator."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-iteration"

del LocalProxy.__iter__
