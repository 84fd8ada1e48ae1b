"""A map's ``redirect_defaults`` is not used."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-options"

make = Map.__init__


def always_redirecting(self, *args, redirect_defaults=True, **options):
    make(self, *args, **options)


Map.__init__ = always_redirecting
