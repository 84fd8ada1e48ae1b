"""What is set in a configuration is set in the defaults that it was made with."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-dictionary"

make = Config.__init__


def remembering(self, root_path, defaults=None):
    make(self, root_path, defaults)
    self.made_with = defaults


def set_in_both(self, key, value):
    dict.__setitem__(self, key, value)
    if isinstance(self.made_with, dict):
        dict.__setitem__(self.made_with, key, value)


Config.__init__ = remembering
Config.__setitem__ = set_in_both
