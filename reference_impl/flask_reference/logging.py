"""The import name ``flask.logging``."""

from .setup.logs import *  # noqa: F403
