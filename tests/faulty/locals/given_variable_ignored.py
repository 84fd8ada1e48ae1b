"""A context variable given to a Local is not used."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/own-context-variable"

make = Local.__init__
Local.__init__ = lambda self, context_var=None: make(self)
