"""Integers are written in another base than they are read in."""

from werkzeug.routing import IntegerConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-round-trip"

IntegerConverter.to_url = lambda self, value: f"{int(value):o}"
