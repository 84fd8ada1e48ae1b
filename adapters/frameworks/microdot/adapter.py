"""microdot as WSGI: a view is handed its request, and an application has no import name."""

from types import SimpleNamespace

from microdot import wsgi

from flask_adapters.pieces import RequestArgument, without_import_name
from flask_conformance import Adapter, Edition

views = RequestArgument()


class adapter(Adapter):
    name, edition = "microdot", Edition.of("3.1.3", "3.1.9")

    def namespace(self):
        app = without_import_name(views.application(wsgi.Microdot))
        names = {name: getattr(wsgi, name) for name in ("abort", "redirect", "send_file")}
        return SimpleNamespace(Flask=app, request=views.request, **names)
