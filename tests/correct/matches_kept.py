"""Varies: what the router found for a path is kept, and found there the next time.
Correct: after the first request no rules are added by the documentation; what matches is the same.
"""

from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "requests", "dispatch", "blueprints")

own = StateMachineMatcher.match
add = StateMachineMatcher.add


def added(self, rule):
    self.__dict__.pop("_kept", None)
    add(self, rule)


def match(self, domain, path, method, websocket):
    kept = self.__dict__.setdefault("_kept", {})
    asked = (domain, path, method, websocket)
    if asked not in kept:
        kept[asked] = own(self, *asked)
    rule, values = kept[asked]
    return rule, dict(values)


StateMachineMatcher.add = added
StateMachineMatcher.match = match
