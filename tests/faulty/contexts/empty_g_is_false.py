"""g is false as long as nothing is stored in it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppGlobals

BREAKS = "contexts/proxy-truth"

AppGlobals.__bool__ = lambda self: bool(self.__dict__)
