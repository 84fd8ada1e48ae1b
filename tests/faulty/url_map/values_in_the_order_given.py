"""Values are filled in by their order, not by their names."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-values"

build = Rule.build


def by_order(self, values, append_unknown=True):
    variables = [name for is_variable, name in self._trace if is_variable]
    if set(variables) <= set(values):
        used = [value for name, value in values.items() if name in variables]
        values = {**values, **dict(zip(variables, used, strict=True))}
    return build(self, values, append_unknown)


Rule.build = by_order
