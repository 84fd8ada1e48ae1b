"""A BuildError does not tell the method asked for."""

from werkzeug.routing import BuildError

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-error-attributes"

make = BuildError.__init__
BuildError.__init__ = lambda self, endpoint, values, method, adapter=None: make(
    self, endpoint, values, None, adapter
)
