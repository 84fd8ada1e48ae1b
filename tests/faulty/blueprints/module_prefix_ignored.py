"""It claims to be Flask 0.6, and a module's own prefix is ignored."""

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask
from flask_reference.blueprints import Blueprint
from flask_reference.wrappers import Request

BREAKS = "blueprints/modules"


class Module(Blueprint):
    def __init__(self, import_name, name=None, url_prefix=None):
        assert name or "." in import_name, "a module needs a name"
        super().__init__(name or import_name.rsplit(".")[-1], import_name, url_prefix=url_prefix)


flask_reference.Module = Module
Flask.register_module = Flask.register_blueprint
Request.module = Request.blueprint
adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.6.1", "0.14.1")


def without_prefix(self, module, **options):
    self.register_blueprint(module, **{"url_prefix": "", **options})


Flask.register_module = without_prefix
