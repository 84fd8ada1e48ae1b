"""The import name ``flask.ctx``."""

from .core.contexts import *  # noqa: F403
from .core.contexts import AppGlobals as _AppCtxGlobals  # noqa: F401
