"""``url_map_class`` is not used."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/routing-classes"

make = Flask.__init__


def with_a_plain_map(self, *args, **options):
    make(self, *args, **options)
    self.url_map.__class__ = Map


Flask.__init__ = with_a_plain_map
