"""A target with a leading slash stays inside the mount."""

from werkzeug.routing import map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/redirect-to-text"

map.urljoin = lambda base, url: base.rstrip("/") + "/" + url.lstrip("/")
