"""A backslash at the end of the static folder is part of its name."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.setup.registry import Registry

BREAKS = "application/static-folder"

static_folder = Registry.static_folder


def with_backslash(self, value):
    static_folder.fset(self, value)
    if value is not None:
        self._static_folder = os.fspath(value).rstrip("/")


Registry.static_folder = static_folder.setter(with_backslash)
