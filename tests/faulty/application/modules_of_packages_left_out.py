"""Modules of packages in a package are not found, though they are asked for."""

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "application/find-modules"

find = utils.find_modules


def of_the_package_alone(import_path, include_packages=False, recursive=False):
    return find(import_path, include_packages)


utils.find_modules = of_the_package_alone
