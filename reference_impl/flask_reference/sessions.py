"""The import name ``flask.sessions``."""

from .core.sessions import *  # noqa: F403
