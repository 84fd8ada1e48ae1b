"""A bound rule shows no option of its map."""

from werkzeug.routing import Map, Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-options"

bind = Rule.bind


def keep_own(self, map: Map, rebind: bool = False) -> None:
    bind(self, map, rebind)
    if not map.strict_slashes:
        self.strict_slashes = True


Rule.bind = keep_own
