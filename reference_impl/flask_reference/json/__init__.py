"""The import name ``flask.json``."""

from ..core.json import *  # noqa: F403
from . import provider as provider
from . import tag as tag
