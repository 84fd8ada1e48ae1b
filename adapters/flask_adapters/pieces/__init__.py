"""Ready pieces of adapters, for what a ``conformance.toml`` cannot say; CONTRIBUTING shows them."""

from flask_adapters.pieces.asgi import asgi_to_wsgi
from flask_adapters.pieces.nameless import without_import_name
from flask_adapters.pieces.request_argument import RequestArgument
from flask_adapters.pieces.server import served_by
from flask_adapters.pieces.set_up import set_up_first

__all__ = ["RequestArgument", "asgi_to_wsgi", "served_by", "set_up_first", "without_import_name"]
