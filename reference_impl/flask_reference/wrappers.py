"""The import name ``flask.wrappers``."""

from .core.wrappers import Request as Request
from .core.wrappers import Response as Response
