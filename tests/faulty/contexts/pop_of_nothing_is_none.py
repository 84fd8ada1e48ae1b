"""g.pop of a missing name gives None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/g-pop"

pop = AppGlobals.pop
AppGlobals.pop = lambda self, name, default=None: pop(self, name, default)
