"""The configuration is shown like any dictionary."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-dictionary"

Config.__repr__ = dict.__repr__
