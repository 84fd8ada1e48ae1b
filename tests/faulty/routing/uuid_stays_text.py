"""A view gets the text of a UUID."""

from werkzeug.routing import UUIDConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/uuid-converter"

UUIDConverter.to_python = lambda self, value: value
