"""g.setdefault replaces what is set."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/g-setdefault"


def set_default(self, name, default=None):
    setattr(self, name, default)
    return default


AppGlobals.setdefault = set_default
