"""A missing file that is forgiven gives None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-pyfile"

from_pyfile = Config.from_pyfile


def or_none(self, filename, silent=False):
    return from_pyfile(self, filename, silent) or None


Config.from_pyfile = or_none
