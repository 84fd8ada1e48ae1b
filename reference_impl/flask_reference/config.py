"""The import name ``flask.config``."""

from .setup.config import Config as Config
from .setup.config import ConfigAttribute as ConfigAttribute
