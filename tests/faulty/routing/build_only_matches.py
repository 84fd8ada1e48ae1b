"""A rule with ``build_only`` is matched as well."""

from werkzeug.routing import Map, Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/build-only"

add = Map.add


def and_match(self, factory):
    add(self, factory)
    if isinstance(factory, Rule) and factory.build_only:
        self._matcher.add(factory)


Map.add = and_match
