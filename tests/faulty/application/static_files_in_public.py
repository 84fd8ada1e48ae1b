"""Static files are looked for in the folder ``public``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/default-folders"

make = Flask.__init__


def with_public(self, import_name, static_url_path=None, static_folder="public", *args, **options):
    make(self, import_name, static_url_path or "/static", static_folder, *args, **options)


Flask.__init__ = with_public
