"""``float`` takes numbers without a point."""

from werkzeug.routing import FloatConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/float-converter"

FloatConverter.regex = r"\d+(?:\.\d+)?"
