"""The repr of g does not name the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/g-repr"

AppGlobals.__repr__ = object.__repr__
