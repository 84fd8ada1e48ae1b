"""The root rule of a submount answers at the prefix without a slash."""

from werkzeug.routing import Rule, Submount

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/submount"

get_rules = Submount.get_rules


def without_slash(self, map):
    for rule in get_rules(self, map):
        yield Rule(rule.rule.rstrip("/"), **rule.get_empty_kwargs())


Submount.get_rules = without_slash
