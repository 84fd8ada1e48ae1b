"""The text of a rule is what Python writes of any object."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-text"

Rule.__str__ = object.__repr__
