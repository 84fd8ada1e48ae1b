"""A branch rule redirects even where it is not strict."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/strict-slashes-off-branch"

bind = Rule.bind


def strict(self, map, rebind=False):
    bind(self, map, rebind)
    if self.is_branch:
        self.strict_slashes = True


Rule.bind = strict
