"""The import name ``flask.wrappers``."""

from .core.wrappers import *  # noqa: F403
