"""The rules of a template lose their methods."""

from werkzeug.routing.rules import RuleTemplateFactory

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-template"

get_rules = RuleTemplateFactory.get_rules


def for_all_methods(self, map):
    for rule in get_rules(self, map):
        rule.methods = None
        yield rule


RuleTemplateFactory.get_rules = for_all_methods
