"""akpy: a view is handed its request, and an application has no import name."""

from types import SimpleNamespace

import akpy

from flask_adapters.pieces import RequestArgument, without_import_name
from flask_conformance import Adapter, Edition

views = RequestArgument()


class adapter(Adapter):
    name, edition = "akpy", Edition.of("3.1.3", "3.1.9")

    def namespace(self):
        app = without_import_name(views.application(akpy.AKPy))
        return SimpleNamespace(Flask=app, request=views.request)
