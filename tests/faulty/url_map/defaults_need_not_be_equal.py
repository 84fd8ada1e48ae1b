"""A rule is built though a value differs from its default."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-choice-by-defaults"

suitable_for = Rule.suitable_for


def ignoring_defaults(self, values, method=None):
    others = {key: value for key, value in values.items() if key not in (self.defaults or {})}
    return suitable_for(self, others, method)


Rule.suitable_for = ignoring_defaults
