"""quart: Flask's names but for the class, on ASGI."""

import quart

from flask_adapters.pieces import asgi_to_wsgi
from flask_conformance.kit.module_adapter import ModuleAdapter


class Quart(ModuleAdapter):
    wsgi = staticmethod(asgi_to_wsgi)


adapter = Quart(quart)
