"""A rule equals nothing but itself, and can be hashed."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-equality"

Rule.__eq__ = object.__eq__
Rule.__hash__ = object.__hash__
