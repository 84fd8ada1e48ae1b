"""``from_file`` opens files as text although bytes were asked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-file"

from_file = Config.from_file


def as_text(self, filename, load, silent=False, text=True):
    return from_file(self, filename, load, silent)


Config.from_file = as_text
