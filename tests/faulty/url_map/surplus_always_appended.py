"""Surplus values are appended even with ``append_unknown=False``."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-without-surplus"

build = Rule.build
Rule.build = lambda self, values, append_unknown=True: build(self, values, True)
