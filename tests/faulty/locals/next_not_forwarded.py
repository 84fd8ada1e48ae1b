"""A proxy of an iterator is none."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-iteration-since-2-0"

del LocalProxy.__next__
