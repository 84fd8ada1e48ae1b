"""A signed number may have a plus sign."""

from werkzeug.routing.converters import NumberConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/signed-numbers"

NumberConverter.signed_regex = property(lambda self: f"[+-]?{self.regex}")
