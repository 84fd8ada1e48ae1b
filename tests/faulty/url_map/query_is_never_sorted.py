"""A map with ``sort_parameters`` does not sort."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-sorted-query"

make = Map.__init__


def unsorted(self, *args, **options):
    make(self, *args, **options)
    self.sort_parameters = False


Map.__init__ = unsorted
