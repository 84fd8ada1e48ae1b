"""The map takes its lock at every match."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-lock"

update = Map.update


def always(self):
    self._remap = True
    update(self)


Map.update = always
