"""A map shows a sort key that nobody gave it."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-attributes"

make = Map.__init__


def hidden(self, *args, **options):
    make(self, *args, **options)
    self.sort_key = self.sort_key or str


Map.__init__ = hidden
