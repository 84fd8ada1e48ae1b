"""The text of a rule is not its pattern."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-objects"

Rule.__str__ = Rule.__repr__
