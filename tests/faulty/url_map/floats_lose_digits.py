"""A float is written with two digits after the point."""

from werkzeug.routing import FloatConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-float-notation"

FloatConverter.to_url = lambda self, value: f"{float(value):.2f}"
