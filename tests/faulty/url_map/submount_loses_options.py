"""A rule loses its options in a submount."""

from werkzeug.routing import Rule, Submount

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/nested-factories"

get_rules = Submount.get_rules


def bare(self, map):
    for rule in get_rules(self, map):
        yield Rule(rule.rule, endpoint=rule.endpoint, subdomain=rule.subdomain)


Submount.get_rules = bare
