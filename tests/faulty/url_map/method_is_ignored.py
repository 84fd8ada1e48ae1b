"""The method asked for does not decide which rule is built."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-choice-by-method"

suitable_for = Rule.suitable_for
Rule.suitable_for = lambda self, values, method=None: suitable_for(self, values)
