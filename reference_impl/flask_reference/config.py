"""The import name ``flask.config``."""

from .setup.config import *  # noqa: F403
