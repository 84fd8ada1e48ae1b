"""A BuildError suggests the first rule, however unlike it is."""

from werkzeug.routing import BuildError

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-error-suggestion"

BuildError.closest_rule = lambda self, adapter: adapter.map._rules[0]
