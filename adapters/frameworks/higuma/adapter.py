"""higuma: its sessions are a middleware, which Flask's applications have from the start."""

from types import SimpleNamespace

import higuma

from flask_adapters.pieces import set_up_first
from flask_conformance import Adapter, Edition

KEY = "a key of sixteen or more characters"


class Higuma(Adapter):
    name, edition = "higuma", Edition.of("3.1.3", "3.1.9")

    def namespace(self):
        return SimpleNamespace(**vars(higuma), Flask=higuma.Higuma)

    def wsgi(self, app):
        return app.wsgi_app


def with_sessions(app):
    app.add_middleware(higuma.SessionMiddleware(KEY, cookie_name="session"))


adapter = set_up_first(Higuma(), with_sessions)
