"""g.get stores the default that it gives."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/g-get"

AppGlobals.get = AppGlobals.setdefault
