"""Slashes are merged even where the map says not to."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/merge-slashes-off"

Map.merge_slashes = property(lambda self: True, lambda self, value: None)
