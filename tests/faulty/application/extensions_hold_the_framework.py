"""The framework itself is among the extensions from the start."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/extensions"

make = Flask.__init__


def with_itself(self, *args, **options):
    make(self, *args, **options)
    self.extensions["flask"] = self


Flask.__init__ = with_itself
