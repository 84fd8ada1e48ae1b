"""A backslash at the end of the static folder is part of its name."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.folders import Folders

BREAKS = "application/static-folder"

static_folder = Folders.static_folder


def with_backslash(self, value):
    static_folder.fset(self, value)
    if value is not None:
        self._static_folder = os.fspath(value).rstrip("/")


Folders.static_folder = static_folder.setter(with_backslash)
