"""A rule's ``get_converter`` is not told the name of the variable."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/own-rule-converters"

compile_rule = Rule.compile


def nameless(self):
    get_converter = self.get_converter
    self.get_converter = lambda variable, *rest: get_converter("", *rest)
    compile_rule(self)
    del self.get_converter


Rule.compile = nameless
