"""The import name ``flask.blueprints``."""

from .setup.blueprints import *  # noqa: F403
