"""Every reserved character of a value is quoted, but the slash and the colon."""

from urllib.parse import quote

from werkzeug.routing import BaseConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-safe-characters"

BaseConverter.to_url = lambda self, value: quote(str(value), safe="/:")
