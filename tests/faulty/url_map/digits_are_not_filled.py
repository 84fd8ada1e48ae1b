"""An integer of a fixed number of digits is written without zeros before it."""

from werkzeug.routing import IntegerConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-converters"

IntegerConverter.to_url = lambda self, value: str(int(value))
