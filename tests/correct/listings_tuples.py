"""Varies: rules show their methods, arguments and defaults as immutable collections; listings of
rules and methods are generators, sorted in another way.
Correct: the documentation says that they can be iterated, and no order.
"""

import types

from werkzeug.routing import Map, MapAdapter, Rule

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "url-map/map-*",
    "url-map/rule*",
    "url-map/allowed*",
    "url-map/build-values",
    "url-map/build-choice*",
    "routing/add-url-rule",
    "routing/several-rules",
    "routing/*options*",
    "routing/methods*",
    "cli/routes*",
    "views/methods",
    "application/static-route",
)


own_bind = Rule.bind
own_iter, own_allowed = Map.iter_rules, MapAdapter.allowed_methods


def bind(self, map, rebind=False):
    own_bind(self, map, rebind)
    self.methods = None if self.methods is None else frozenset(self.methods)
    self.arguments = frozenset(self.arguments)
    self.defaults = self.defaults and types.MappingProxyType(dict(self.defaults))


def iter_rules(self, endpoint=None):
    yield from sorted(own_iter(self, endpoint), key=lambda rule: rule.rule[::-1])


def allowed_methods(self, path_info=None):
    yield from sorted(own_allowed(self, path_info), reverse=True)


Rule.bind = bind
Map.iter_rules = iter_rules
MapAdapter.allowed_methods = allowed_methods
