"""Entering an app context does not give the context."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext

BREAKS = "contexts/app-context"

AppContext.__enter__ = AppContext.push
