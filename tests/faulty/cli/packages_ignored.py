"""A module in a package is imported as if it stood alone."""

import os
import sys

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/import-path"


def prepare_import(path):
    folder, name = os.path.split(os.path.realpath(path))
    sys.path.insert(0, folder)
    return name.removesuffix(".py")


locate.prepare_import = prepare_import
