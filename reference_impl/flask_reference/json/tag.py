"""The import name ``flask.json.tag``."""

from ..core.json.tag import *  # noqa: F403
