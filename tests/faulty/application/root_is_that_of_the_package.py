"""The root path of a module in a package is the folder around the package."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import folders

BREAKS = "application/root-path"

get_root_path = folders.get_root_path


def around_the_package(import_name):
    path = get_root_path(import_name)
    return os.path.dirname(path) if "." in import_name else path


folders.get_root_path = around_the_package
