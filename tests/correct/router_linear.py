"""Varies: the router asks one rule after the other, in the order of their weights, and keeps no
tree of them.
Correct: the documentation promises which rule matches, not how it is found.
"""

from werkzeug.routing import exceptions
from werkzeug.routing import map as map_
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/precedence*",
    "routing/every-rule*",
    "routing/trailing-slash",
    "routing/leaf-rule",
    "routing/merge*",
    "routing/strict*",
    "routing/variables",
    "routing/path-converter*",
    "routing/converter-weight",
    "routing/not-found",
    "routing/method*",
    "routing/defaults-redirect",
    "routing/alias",
    "routing/validation*",
    "routing/host*",
    "routing/subdomain*",
    "routing/part-isolating",
    "url-map/match",
    "url-map/map-*",
    "url-map/allowed*",
    "url-map/websocket*",
)


def weight(rule):
    return [*((0,) if part.static else (1, part.weight) for part in rule._parts), (2,)]


class Router:
    def __init__(self, merge_slashes):
        self.merge_slashes, self.rules = merge_slashes, []

    def add(self, rule):
        self.rules.append(rule)

    def update(self):
        self.rules.sort(key=weight)

    def match(self, *asked):
        methods, is_for_sockets, elsewhere = set(), False, None
        for merging in sorted({False, self.merge_slashes}):
            for rule in self.rules:
                alone = StateMachineMatcher(merging)
                alone.add(rule)
                try:
                    return alone.match(*asked)
                except exceptions.NoMatch as missed:
                    methods |= missed.have_match_for
                    is_for_sockets = is_for_sockets or missed.websocket_mismatch
                except exceptions.RequestPath as redirect:
                    elsewhere = elsewhere or redirect
        raise elsewhere or exceptions.NoMatch(methods, is_for_sockets)


map_.StateMachineMatcher = Router
