"""The import name ``flask.globals``."""

from .core.current import *  # noqa: F403
