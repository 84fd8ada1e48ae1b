"""``iter_rules`` gives all rules whatever the endpoint."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-rules"

iter_rules = Map.iter_rules
Map.iter_rules = lambda self, endpoint=None: iter_rules(self)
