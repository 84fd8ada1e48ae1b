"""A variable that is written wrongly is taken for text."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/malformed-rules"

parse_rule = Rule._parse_rule


def lenient(self, rule):
    try:
        return list(parse_rule(self, rule))
    except ValueError:
        return list(parse_rule(self, rule.replace("<", "")))


Rule._parse_rule = lenient
