"""``url_rule_class`` is not used."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-rule-class"

add_url_rule = Flask.add_url_rule


def with_plain_rules(self, *args, **options):
    self.url_rule_class = Rule
    add_url_rule(self, *args, **options)


Flask.add_url_rule = with_plain_rules
