"""A variable without a value becomes empty text."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-missing-value"

build = MapAdapter._partial_build


def fill(self, endpoint, values, method, append_unknown):
    rules = self.map._rules_by_endpoint.get(endpoint, ())
    empty = {name: "" for rule in rules for name in rule.arguments}
    return build(self, endpoint, {**empty, **values}, method, append_unknown)


MapAdapter._partial_build = fill
