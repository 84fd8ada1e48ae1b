"""An identity function is accepted and has no effect."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalManager

BREAKS = "locals/identity-removed"

make = LocalManager.__init__
LocalManager.__init__ = lambda self, locals=None, ident_func=None: make(self, locals)
