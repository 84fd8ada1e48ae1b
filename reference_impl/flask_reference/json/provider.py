"""The import name ``flask.json.provider``."""

from ..core.json.provider import *  # noqa: F403
