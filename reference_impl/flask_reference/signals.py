"""The import name ``flask.signals``."""

from .core.signals import *  # noqa: F403
