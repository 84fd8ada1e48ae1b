"""All applications share one dictionary of extensions."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/independence"

SHARED = {}
make = Flask.__init__


def sharing(self, *args, **options):
    make(self, *args, **options)
    self.extensions = SHARED


Flask.__init__ = sharing
