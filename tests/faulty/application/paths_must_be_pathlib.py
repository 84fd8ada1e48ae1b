"""A folder of templates that is no text and no ``pathlib.Path`` is no folder."""

from pathlib import PurePath

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/path-objects"

init = Flask.__init__


def init_with_known_kinds(self, import_name, **options):
    folder = options.get("template_folder")
    if not isinstance(folder, (str, PurePath, type(None))):
        options["template_folder"] = None
    init(self, import_name, **options)


Flask.__init__ = init_with_known_kinds
