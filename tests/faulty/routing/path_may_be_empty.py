"""``path`` takes nothing at all for a path."""

from werkzeug.routing import PathConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/path-converter"

PathConverter.regex = ".*?"
