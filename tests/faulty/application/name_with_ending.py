"""The name of a main script keeps the ending of its file."""

import os
import sys

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/name"


def name(self):
    path = getattr(sys.modules["__main__"], "__file__", "__main__")
    return os.path.basename(path) if self.import_name == "__main__" else self.import_name


Flask.name = cached_property(name)
