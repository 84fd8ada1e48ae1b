"""The path in the redirect is percent-encoded twice."""

from urllib.parse import quote

from werkzeug.routing import map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/trailing-slash"

map.quote = lambda text, safe: quote(quote(text, safe), safe)
