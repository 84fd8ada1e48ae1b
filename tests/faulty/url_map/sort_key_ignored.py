"""A map's ``sort_key`` is not used."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-sorted-query"

make = Map.__init__


def without_key(self, *args, sort_key=None, **options):
    make(self, *args, **options)


Map.__init__ = without_key
