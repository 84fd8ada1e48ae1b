"""A leaf rule takes no slash even where it is not strict."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/strict-slashes-off-leaf"

bind = Rule.bind


def strict(self, map, rebind=False):
    bind(self, map, rebind)
    if self.is_leaf:
        self.strict_slashes = True


Rule.bind = strict
