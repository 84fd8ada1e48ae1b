"""Of rules that could be built alike, the one that was added last is."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-choice-among-equals"

update = Map.update


def last_first(self):
    if self._remap:
        for rules in self._rules_by_endpoint.values():
            rules.reverse()
    update(self)


Map.update = last_first
