"""A URL that spells a default out is answered."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/defaults-redirect"

MapAdapter.get_default_redirect = lambda self, rule, method, values, query_args: None
