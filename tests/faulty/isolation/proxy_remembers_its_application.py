"""The proxy current_app finds its object at the first use, and keeps it."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import the_app
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/proxies"

found = []


def remembered():
    app = the_app()
    found.append(app)
    return found[0] if found[0].name in ("one", "two") else app


flask_reference.current_app = LocalProxy(remembered)
