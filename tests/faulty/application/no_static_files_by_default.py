"""It claims to be Flask 0.4, and serves no static files unless told."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "application/static-folder-beside-module"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.4", "0.14.1")
make = Flask.__init__


def without_files(self, import_name, static_folder=None, **options):
    make(self, import_name, static_folder=static_folder, **options)


Flask.__init__ = without_files
