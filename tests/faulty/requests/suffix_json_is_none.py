"""A type that ends in ``+json`` is not JSON."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/is-json"

Request.is_json = property(lambda self: self.mimetype == "application/json")
