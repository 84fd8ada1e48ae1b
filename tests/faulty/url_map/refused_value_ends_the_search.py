"""A value that a converter refuses raises its error."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-refused-value"

Rule.build = lambda self, values, append_unknown=True: (
    self._build_unknown(**values) if append_unknown else self._build(**values)
)
