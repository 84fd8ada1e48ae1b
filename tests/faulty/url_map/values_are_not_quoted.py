"""Values stand in the path as they are."""

from werkzeug.routing import BaseConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-quoting"

BaseConverter.to_url = lambda self, value: str(value)
