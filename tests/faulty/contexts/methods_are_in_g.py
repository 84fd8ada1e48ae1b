"""The names of methods are in g."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/g-names"

AppGlobals.__contains__ = hasattr
