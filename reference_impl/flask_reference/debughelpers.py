"""The import name ``flask.debughelpers``."""

from .core.debug_errors import *  # noqa: F403
