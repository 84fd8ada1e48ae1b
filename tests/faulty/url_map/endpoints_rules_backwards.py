"""``iter_rules`` gives the rules of an endpoint from the last that is tried to the first."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rules-of-endpoints"

iter_rules = Map.iter_rules
Map.iter_rules = lambda self, endpoint=None: iter([*iter_rules(self, endpoint)][::-1])
