"""A converter added to one application is known to all."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "application/independence"

make = Map.__init__


def sharing(self, *args, **options):
    make(self, *args, **options)
    self.converters = shared


shared = dict(Map.default_converters)
Map.__init__ = sharing
