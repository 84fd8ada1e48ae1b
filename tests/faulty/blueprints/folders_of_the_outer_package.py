"""A blueprint of a subpackage looks for its folders in the package around it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/package-folders"

make = Blueprint.__init__


def of_the_outer_package(self, name, import_name, *args, **options):
    make(self, name, import_name.partition(".")[0], *args, **options)


Blueprint.__init__ = of_the_outer_package
