"""quart: Flask's names but for the class, on ASGI."""

import quart

from flask_adapters.pieces import asgi_to_wsgi
from flask_conformance import Adapter, Edition


class adapter(Adapter):
    name, edition = "quart", Edition.of("3.1.3", "3.1.9")
    wsgi = staticmethod(asgi_to_wsgi)

    def namespace(self):
        return quart
