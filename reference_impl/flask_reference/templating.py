"""The import name ``flask.templating``."""

from .views.templates import *  # noqa: F403
