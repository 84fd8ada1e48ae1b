"""A converter that is given to one application is known to all."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/custom-converter"

make = Map.__init__
shared = dict(Map.default_converters)


def with_shared_converters(self, *args, **options):
    make(self, *args, **options)
    self.converters = shared


Map.__init__ = with_shared_converters
