"""A converter's weight has no part in the order of rules."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/converter-weight"

get_converter = Rule.get_converter


def unweighted(self, *args):
    converter = get_converter(self, *args)
    converter.weight = min(converter.weight, 100)
    return converter


Rule.get_converter = unweighted
